import { escapeUTF8 } from 'entities/escape';
import { l10n } from 'vscode';

export interface WebviewPage {
  readonly title: string;
  /** HTML of the page's controls. */
  readonly body: string;
  /** Attributes of the body, escaped. */
  readonly attributes?: string;
  /** CSS of the page's controls. */
  readonly style: string;
  /** URI of the page's script. */
  readonly script: string;
  /** Unguessable and different for every page. */
  readonly nonce: string;
}

/**
 * HTML of a webview without what it shows, which its script receives and keeps up to date. The content security policy allows the
 * page's own script and styles only, so that nothing that is shown can run or load anything.
 */
export function webviewPage({ title, body, attributes = '', style, script, nonce }: WebviewPage): string {
  // Each bundle translates this to the code of its own language.
  const language = l10n.t('en');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeUTF8(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeUTF8(title)}</title>
<style nonce="${nonce}">${controlStyle}${style}</style>
</head>
<body ${attributes}>
${body}
<script nonce="${nonce}" src="${escapeUTF8(script)}"></script>
</body>
</html>`;
}

const controlStyle = `
#reason { border-left: 3px solid var(--vscode-focusBorder); margin: 1em 0; padding: 0.3em 0.9em; }
button {
  font: inherit; padding: 0.2em 0.8em; cursor: pointer; color: var(--vscode-button-secondaryForeground, var(--vscode-foreground));
  background: var(--vscode-button-secondaryBackground, transparent);
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, #8888));
}
button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); }
[hidden] { display: none !important; }`;
