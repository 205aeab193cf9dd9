/**
 * Changes an element into another and touches only what differs: unchanged nodes stay, with focus, selection and scroll
 * position. Children are matched by id, or without one by position.
 */
export function morph(current: Element, wanted: Element): void {
  morphAttributes(current, wanted);
  morphChildren(current, wanted);
}

function morphAttributes(current: Element, wanted: Element): void {
  for (const { name } of [...current.attributes])
    if (!wanted.hasAttribute(name)) current.removeAttribute(name);
  for (const { name, value } of [...wanted.attributes])
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
}

function morphChildren(current: Element, wanted: Element): void {
  const byId = new Map(
    [...current.children].flatMap((child): [string, Element][] =>
      child.id === '' ? [] : [[child.id, child]],
    ),
  );
  let at: ChildNode | null = current.firstChild;
  for (const target of [...wanted.childNodes]) {
    const match = matching(at, target, byId);
    if (!match) {
      current.insertBefore(target, at);
      continue;
    }
    // Moving a node takes the focus from it, so the nodes before it are removed instead, unless they are wanted later.
    while (at && at !== match && !isKept(at, wanted)) at = removed(at);
    if (at === match) at = match.nextSibling;
    else current.insertBefore(match, at);
    if (match instanceof Element && target instanceof Element) morph(match, target);
    else if (match.nodeValue !== target.nodeValue) match.nodeValue = target.nodeValue;
  }
  while (at) at = removed(at);
}

/** The child to change into the target: the one with its id, else the next one if it has the same name and no id. */
function matching(
  next: ChildNode | null,
  target: ChildNode,
  byId: ReadonlyMap<string, Element>,
): ChildNode | undefined {
  if (target instanceof Element && target.id !== '') {
    const known = byId.get(target.id);
    return known?.nodeName === target.nodeName ? known : undefined;
  }
  if (next?.nodeName !== target.nodeName) return undefined;
  return next instanceof Element && next.id !== '' ? undefined : next;
}

function isKept(node: ChildNode, wanted: Element): boolean {
  return (
    node instanceof Element &&
    node.id !== '' &&
    [...wanted.children].some(({ id, nodeName }) => id === node.id && nodeName === node.nodeName)
  );
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
