import MarkdownIt from 'markdown-it';

/** Where links of a report may lead: to files, to documents not yet saved, and to the report as text. */
const openable = /^(?:file|untitled|verbatim-report):/;

// HTML is never let through: what looks like it is text of a draft or a source.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image');
markdown.validateLink = (address) => openable.test(address);

const styles = `
  body { max-width: 48em; padding: 0 1.5em 2em; line-height: 1.5; }
  h1 { font-size: 1.6em; font-weight: 600; margin: 0.6em 0; }
  h2 { font-size: 1.2em; font-weight: 600; margin: 1.6em 0 0.6em; padding-top: 1em; border-top: 1px solid var(--vscode-widget-border, #8884); }
  h3 { font-size: 1.05em; font-weight: 600; margin: 1.4em 0 0.5em; }
  blockquote { margin: 0.5em 0; padding: 0.4em 1em; border-left: 3px solid var(--vscode-textBlockQuote-border); background: var(--vscode-textBlockQuote-background); }
  blockquote p { margin: 0.2em 0; }
  blockquote strong { text-decoration: underline; text-decoration-color: var(--vscode-editorError-foreground); text-underline-offset: 0.2em; }
  table { border-collapse: collapse; margin: 1em 0; }
  th, td { padding: 0.2em 0.8em 0.2em 0; border-bottom: 1px solid var(--vscode-widget-border, #8884); text-align: left; }
  code { padding: 0; background: none; color: inherit; font-size: inherit; }
  .as-text { float: right; margin: 1.2em 0 0 1em; }`;

const script = `
  const editor = acquireVsCodeApi();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : undefined;
    if (!link) return;
    event.preventDefault();
    editor.postMessage({ open: link.getAttribute('href') });
  });`;

/**
 * A report as a page for a webview. Only its own script runs, nothing is loaded, and links lead nowhere by themselves: a
 * click sends `{ open: ADDRESS }`.
 *
 * @param asText the address of the report as Markdown
 * @param nonce unguessable, and another one each time
 */
export function reportPage(report: string, asText: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Fact check</title>
<style>${styles}</style>
</head>
<body>
<a class="as-text" href="${markdown.utils.escapeHtml(asText)}">Open as text</a>
${markdown.render(report)}
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/** The address that a page's message asks to open, or undefined for a message that asks for nothing of the kind. */
export function addressToOpen(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('open' in message)) return undefined;
  return typeof message.open === 'string' && openable.test(message.open) ? message.open : undefined;
}
