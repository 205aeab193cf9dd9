const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Makes each strip a single tab stop, within which the arrow keys, Home and End move the focus. */
export function applyRovingTabIndex(root: Element): void {
  for (const strip of root.querySelectorAll('.strip ol')) {
    const links = linksOf(strip);
    const current = links.find((link) => link === document.activeElement) ?? links[0];
    for (const link of links) link.tabIndex = link === current ? 0 : -1;
  }
}

function linksOf(strip: Element): HTMLElement[] {
  return [...strip.querySelectorAll<HTMLElement>('a')];
}

document.addEventListener('keydown', (event) => {
  const step = steps[event.key];
  const link = event.target instanceof HTMLElement ? event.target : undefined;
  const strip = link?.closest('.strip ol');
  if (!step || !link || !strip) return;
  const links = linksOf(strip);
  const next = links[step(links.indexOf(link), links.length)];
  if (!next) return;
  event.preventDefault();
  for (const each of links) each.tabIndex = each === next ? 0 : -1;
  next.focus();
});
