import type {
  EvidencePageMessage,
  PageAction,
  ShowEvidenceMessage,
} from '../src/views/evidence/evidenceMessages';
import { byId } from './elements';
import { morph } from './morph';
import { parsedBody } from './parsedBody';

declare function acquireVsCodeApi(): { postMessage(message: EvidencePageMessage): void };

const editor = acquireVsCodeApi();
const evidence = byId('evidence-of-caret');
const toolbar = byId('actions');
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];

window.addEventListener('message', ({ data }: MessageEvent<ShowEvidenceMessage>) => {
  const { body = '', reason, actions, style: rules } = data.show;
  style.replaceSync(rules);
  const note = byId('reason');
  note.hidden = reason === undefined;
  note.textContent = reason ?? '';
  morph(evidence, parsedBody(body, evidence));
  for (const button of buttons())
    button.hidden = !actions.some((action) => action === button.dataset['action']);
  if (document.activeElement instanceof HTMLElement && document.activeElement.hidden)
    buttons()
      .find(({ hidden }) => !hidden)
      ?.focus();
});

function buttons(): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button')];
}

toolbar.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : undefined;
  const action = button?.dataset['action'];
  if (action !== undefined) editor.postMessage({ kind: 'act', action: action as PageAction });
});

evidence.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : undefined;
  if (!link) return;
  event.preventDefault();
  editor.postMessage({ kind: 'open', link: link.getAttribute('href') ?? '' });
});

editor.postMessage({ kind: 'ready' });
