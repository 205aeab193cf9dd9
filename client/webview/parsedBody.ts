/** The element that the page wants in place of another: the same with HTML of the server in it. */
export function parsedBody(body: string, current: Element): HTMLElement {
  const wanted = document.createElement('main');
  // Scripts in markup that is parsed this way do not run; the server writes none anyway.
  wanted.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  for (const { name, value } of current.attributes) wanted.setAttribute(name, value);
  return wanted;
}
