import { escapeUTF8 } from 'entities/escape';
import { l10n } from 'vscode';
import { webviewPage } from '../../webviews/webviewPage';

export interface PanelPage {
  /** URI of the draft; undefined for a report on several drafts. */
  readonly draft: string | undefined;
  /** URI of the page's script. */
  readonly script: string;
  /** Unguessable and different for every page. */
  readonly nonce: string;
}

/** HTML of a panel without the report. */
export function panelPage({ draft, script, nonce }: PanelPage): string {
  const body = `<form id="filter" role="search" aria-label="${escapeUTF8(l10n.t('Filter the statements'))}">
<label>${escapeUTF8(l10n.t('Verdict'))} <select id="verdict">
<option value="">${escapeUTF8(l10n.t('All'))}</option>
<option value="findings">${escapeUTF8(l10n.t('Findings only'))}</option>
<option value="contradicted">${escapeUTF8(l10n.t('Contradicted'))}</option>
<option value="unverified">${escapeUTF8(l10n.t('Unverified'))}</option>
<option value="supported">${escapeUTF8(l10n.t('Supported'))}</option>
<option value="ignored">${escapeUTF8(l10n.t('Ignored'))}</option>
</select></label>
<label>${escapeUTF8(l10n.t('Rule'))} <select id="rule"><option value="">${escapeUTF8(l10n.t('All'))}</option></select></label>
<label>${escapeUTF8(l10n.t('Source'))} <select id="source"><option value="">${escapeUTF8(l10n.t('All'))}</option></select></label>
<label>${escapeUTF8(l10n.t('Words'))} <input id="words" type="search"></label>
<output id="shown" data-text="${escapeUTF8(l10n.t('{shown} of {all} statements', { shown: '{shown}', all: '{all}' }))}"></output>
<button type="button" id="as-text">${escapeUTF8(l10n.t('Open as text'))}</button>
<button type="button" id="export">${escapeUTF8(l10n.t('Export…'))}</button>
</form>
<p id="reason" role="status" hidden></p>
<main id="report"></main>
<template id="sign-off"><button type="button" class="sign">${escapeUTF8(l10n.t('Sign off'))}</button></template>
<template id="withdraw"><button type="button" class="sign withdraw">${escapeUTF8(l10n.t('Withdraw'))}</button></template>`;
  return webviewPage({
    title: l10n.t('Fact check'),
    body,
    attributes: draft === undefined ? '' : `data-draft="${escapeUTF8(draft)}"`,
    style: filterStyle,
    script,
    nonce,
  });
}

const filterStyle = `
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
.sign { margin-left: 0.6em; }
article, h1, h2, h3 { scroll-margin-top: 4em; }`;
