import { escapeUTF8 } from 'entities/escape';
import { l10n } from 'vscode';
import { webviewPage } from '../../webviews/webviewPage';
import { pageActions, type PageAction } from './evidenceMessages';

/**
 * HTML of the view of evidence without the evidence.
 *
 * @param script URI of the page's script
 * @param nonce unguessable and different for every page
 */
export function evidencePage(script: string, nonce: string): string {
  const buttons = pageActions.map(
    (action) =>
      `<button type="button" data-action="${action}" hidden>${escapeUTF8(actionLabel(action))}</button>`,
  );
  return webviewPage({
    title: l10n.t('Evidence'),
    body: `<header><div id="actions" role="toolbar" aria-label="${escapeUTF8(l10n.t('Actions on the statement'))}">${buttons.join('')}</div></header>
<p id="reason" role="status" hidden></p>
<main id="evidence-of-caret"></main>`,
    attributes: 'class="evidence-view"',
    style,
    script,
    nonce,
  });
}

function actionLabel(action: PageAction): string {
  switch (action) {
    case 'cite':
      return l10n.t('Cite…');
    case 'insertQuotation':
      return l10n.t('Insert Quotation…');
    case 'ignore':
      return l10n.t('Ignore…');
    case 'stopIgnoring':
      return l10n.t('Stop Ignoring');
    case 'signOff':
      return l10n.t('Sign off');
    case 'withdrawSignOff':
      return l10n.t('Withdraw the Sign-off');
  }
}

/** The style sheet of reports holds too, but for the frame of a statement: here is only one. */
const style = `
body.evidence-view { padding: 0 1em 1em; background: var(--vscode-panel-background, var(--vscode-editor-background)); }
.evidence-view main { max-width: none; }
header { position: sticky; top: 0; z-index: 1; }
#actions {
  display: flex; flex-wrap: wrap; gap: 0.4em; margin: 0 -1em; padding: 0.4em 1em;
  background: var(--vscode-panel-background, var(--vscode-editor-background));
}
.evidence-view h1 { font-size: 1.1em; margin: 0.2em 0 0.3em; }
.evidence-view article.statement { border: none; margin: 0; padding: 0; }`;
