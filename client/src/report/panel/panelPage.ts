import { l10n } from 'vscode';
import { escapeHtml } from './escapeHtml';

/** What the page of a panel is made with. */
export interface PanelPage {
  /** The address of the draft; undefined for a report on several. */
  readonly draft: string | undefined;
  /** The address of the page's script. */
  readonly script: string;
  /** Unguessable, and another one each time. */
  readonly nonce: string;
}

/**
 * The page of a report panel without the report, which its script gets and keeps up to date. Nothing but its own script
 * runs and nothing is loaded; links lead nowhere by themselves.
 */
export function panelPage({ draft, script, nonce }: PanelPage): string {
  // The words of the page are in the language that says so of itself.
  const language = l10n.t('en');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${text(l10n.t('Fact check'))}</title>
<style nonce="${nonce}">${controlStyle}</style>
</head>
<body${draft === undefined ? '' : ` data-draft="${escapeHtml(draft)}"`}>
<form id="filter" role="search" aria-label="${text(l10n.t('Filter the statements'))}">
<label>${text(l10n.t('Verdict'))} <select id="verdict">
<option value="">${text(l10n.t('All'))}</option>
<option value="contradicted">${text(l10n.t('Contradicted'))}</option>
<option value="unverified">${text(l10n.t('Unverified'))}</option>
<option value="supported">${text(l10n.t('Supported'))}</option>
</select></label>
<label>${text(l10n.t('Rule'))} <select id="rule"><option value="">${text(l10n.t('All'))}</option></select></label>
<label>${text(l10n.t('Source'))} <select id="source"><option value="">${text(l10n.t('All'))}</option></select></label>
<label>${text(l10n.t('Words'))} <input id="words" type="search"></label>
<output id="shown" data-text="${text(l10n.t('{shown} of {all} statements', { shown: '{shown}', all: '{all}' }))}"></output>
<button type="button" id="as-text">${text(l10n.t('Open as text'))}</button>
<button type="button" id="export">${text(l10n.t('Export…'))}</button>
</form>
<p id="silent" role="status" hidden></p>
<main id="report"></main>
<template id="sign-off"><button type="button" class="sign">${text(l10n.t('Sign off'))}</button></template>
<template id="take-back"><button type="button" class="sign take-back">${text(l10n.t('Take back'))}</button></template>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}

function text(words: string): string {
  return escapeHtml(words);
}

const controlStyle = `
#filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em 1em;
  margin: 0 -1.5em; padding: 0.6em 1.5em; background: var(--vscode-editor-background);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #8884));
}
#filter label { display: inline-flex; align-items: center; gap: 0.4em; }
#filter select, #filter input {
  font: inherit; padding: 0.15em 0.3em; max-width: 14em; color: var(--vscode-input-foreground);
  background: var(--vscode-input-background); border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, #8888));
}
#filter output { margin-left: auto; }
#silent { border-left: 3px solid var(--vscode-focusBorder); margin: 1em 0; padding: 0.3em 0.9em; }
button {
  font: inherit; padding: 0.2em 0.8em; cursor: pointer; color: var(--vscode-button-secondaryForeground, var(--vscode-foreground));
  background: var(--vscode-button-secondaryBackground, transparent);
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, #8888));
}
button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); }
.sign { margin-left: 0.6em; }
article, h1, h2, h3 { scroll-margin-top: 4em; }
[hidden] { display: none; }`;
