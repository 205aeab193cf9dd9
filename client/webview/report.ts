import type { PageMessage, ShowMessage } from '../src/report/panel/panelMessages';
import { byId, fieldOf, fields, setOptions } from './elements';
import { filterOf, noFilter, passes, type Filter } from './filter';
import { morph } from './morph';
import { parsedBody } from './parsedBody';
import { applyRovingTabIndex } from './rovingTabIndex';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const report = byId('report');
const shown = byId('shown');
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];
const state = { draft: document.body.dataset['draft'], filter: noFilter, scroll: 0 };

const kept = editor.getState();
if (typeof kept === 'object' && kept !== null) {
  if ('filter' in kept) state.filter = filterOf(kept.filter);
  if ('scroll' in kept && typeof kept.scroll === 'number') state.scroll = kept.scroll;
}

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  const { body, reason, style: rules } = data.show;
  style.replaceSync(rules);
  const note = byId('reason');
  note.hidden = reason === undefined;
  note.textContent = reason ?? '';
  // Without a newer report the one on the page stays, below the note.
  if (body !== undefined) show(body);
});

function show(body: string): void {
  const wanted = parsedBody(body, report);
  offerChoices(wanted);
  addButtons(wanted);
  applyFilter(wanted);
  keepOpen(wanted);
  const first = report.childElementCount === 0;
  const anchor = first ? undefined : topmost();
  const top = anchor?.getBoundingClientRect().top ?? 0;
  morph(report, wanted);
  applyRovingTabIndex(report);
  if (first) window.scrollTo(0, state.scroll);
  else if (anchor?.isConnected) window.scrollBy(0, anchor.getBoundingClientRect().top - top);
}

/** The first visible statement or heading, which keeps its place in the window when the report changes. */
function topmost(): Element | undefined {
  const below = byId('filter').getBoundingClientRect().bottom;
  return [...report.querySelectorAll('article:not([hidden]), [id] > h2, h1')].find(
    (element) => element.getBoundingClientRect().bottom > below,
  );
}

function statementsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('article.statement')];
}

function listIn(element: HTMLElement, name: string): string[] {
  return JSON.parse(element.dataset[name] ?? '[]') as string[];
}

/** Fills the filter's lists of rules and sources. A chosen one stays in the list even if the report no longer has it. */
function offerChoices(root: Element): void {
  const statements = statementsIn(root);
  const rules = new Set(statements.flatMap((statement) => listIn(statement, 'rules')));
  setOptions(
    'rule',
    [...rules].sort().map((rule) => [rule, rule]),
    state.filter.rule,
  );
  const titles = new Map(
    [...root.querySelectorAll<HTMLElement>('tr[data-source]')].map(({ dataset }) => [
      dataset['source'] ?? '',
      dataset['title'] ?? '',
    ]),
  );
  const sources = new Set(statements.flatMap((statement) => listIn(statement, 'sources')));
  setOptions(
    'source',
    [...sources].map((source) => [source, titles.get(source) ?? source]),
    state.filter.source,
  );
  fieldOf('verdict').value = state.filter.verdict;
  fieldOf('words').value = state.filter.words;
}

function applyFilter(root: Element): void {
  const statements = statementsIn(root);
  let passed = 0;
  for (const statement of statements) {
    const { verdict = '' } = statement.dataset;
    const text = statement.textContent;
    const wanted = passes(state.filter, {
      verdict,
      rules: listIn(statement, 'rules'),
      sources: listIn(statement, 'sources'),
      text,
    });
    statement.hidden = !wanted;
    if (wanted) passed++;
  }
  const words = (shown.dataset['text'] ?? '')
    .replace('{shown}', String(passed))
    .replace('{all}', String(statements.length));
  if (shown.textContent !== words) shown.textContent = words;
}

/** What is unfolded stays so, and is unfolded where a filter has chosen from it. */
function keepOpen(root: Element): void {
  const chosen = fields.some((name) => state.filter[name] !== '');
  for (const folded of root.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    const shown = document.getElementById(folded.id);
    folded.open = chosen || (shown instanceof HTMLDetailsElement && shown.open);
  }
}

/** Adds a button to each statement's sign-off line, except in a report on several drafts. */
function addButtons(root: Element): void {
  if (state.draft === undefined) return;
  for (const statement of statementsIn(root)) {
    const line = statement.querySelector('.sign-off');
    const name = line?.classList.contains('open') ? 'sign-off' : 'withdraw';
    const template = document.getElementById(name);
    if (!line || !(template instanceof HTMLTemplateElement)) continue;
    const button = template.content.querySelector('button')?.cloneNode(true);
    if (!(button instanceof HTMLElement)) continue;
    // The same id in both states, so that the button keeps the focus when it changes.
    button.id = `${statement.id}-button`;
    button.setAttribute('aria-describedby', `${statement.id}-title`);
    line.append(' ', button);
  }
}

function keep(): void {
  editor.setState(state);
}

byId('filter').addEventListener('input', () => {
  const chosen = Object.fromEntries(fields.map((name) => [name, fieldOf(name).value]));
  state.filter = filterOf(chosen) satisfies Filter;
  applyFilter(report);
  keepOpen(report);
  keep();
});
byId('filter').addEventListener('submit', (event) => {
  event.preventDefault();
});
byId('as-text').addEventListener('click', () => {
  editor.postMessage({ kind: 'openAsText' });
});
byId('export').addEventListener('click', () => {
  editor.postMessage({ kind: 'export' });
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a[href]');
  if (link) {
    event.preventDefault();
    const { statement } = link instanceof HTMLElement ? link.dataset : {};
    const place = statement ? document.getElementById(statement) : undefined;
    const folded = place?.closest('details');
    if (folded) folded.open = true;
    place?.scrollIntoView({ block: 'nearest' });
    editor.postMessage({ kind: 'open', link: link.getAttribute('href') ?? '' });
    return;
  }
  const button = target?.closest('button.sign');
  const key = button?.closest<HTMLElement>('article.statement')?.dataset['key'];
  if (button && key !== undefined)
    editor.postMessage({ kind: button.classList.contains('withdraw') ? 'withdrawSignOff' : 'signOff', key });
});

let keeping = false;
document.addEventListener('scroll', () => {
  if (keeping) return;
  keeping = true;
  requestAnimationFrame(() => {
    keeping = false;
    state.scroll = window.scrollY;
    keep();
  });
});

keep();
editor.postMessage({ kind: 'ready' });
