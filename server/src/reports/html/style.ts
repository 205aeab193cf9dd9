/**
 * Style sheet of reports, both for exported pages and for the panel in VS Code, whose theme overrides the colours. Colour
 * is never the only distinction: verdicts have signs and words, and words that differ have lines.
 */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --ground: var(--vscode-editor-background, #ffffff);
  --text: var(--vscode-editor-foreground, #1f2328);
  --muted: var(--vscode-descriptionForeground, #57606a);
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, #8c959f66)));
  --link: var(--vscode-textLink-foreground, #0550ae);
  --focus: var(--vscode-focusBorder, #0550ae);
  --supported: var(--vscode-charts-green, #1a7f37);
  --contradicted: var(--vscode-charts-red, #cf222e);
  --unverified: var(--vscode-charts-yellow, #9a6700);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: var(--vscode-editor-background, #0d1117);
    --text: var(--vscode-editor-foreground, #e6edf3);
    --muted: var(--vscode-descriptionForeground, #9da7b3);
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --focus: var(--vscode-focusBorder, #79b8ff);
    --supported: var(--vscode-charts-green, #3fb950);
    --contradicted: var(--vscode-charts-red, #f85149);
    --unverified: var(--vscode-charts-yellow, #d29922);
  }
}
body {
  margin: 0;
  padding: 0 1.5em 2em;
  background: var(--ground);
  color: var(--text);
  font: var(--vscode-font-size, 15px)/1.5 var(--vscode-font-family, system-ui, sans-serif);
  overflow-wrap: break-word;
}
main { max-width: 64em; margin: 0 auto; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.3; margin: 1.4em 0 0.5em; }
h1 { font-size: 1.6em; margin-top: 0.8em; }
h2 { font-size: 1.25em; }
h3, h4 { font-size: 1.05em; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 0.95em; color: inherit; background: none; }
.strip ol, .legend { display: flex; flex-wrap: wrap; gap: 3px; list-style: none; margin: 0; padding: 0; }
.legend { align-items: center; gap: 0.2em 1em; margin-top: 0.6em; color: var(--muted); font-size: 0.9em; }
.paragraph {
  --verdict: var(--muted);
  display: inline-flex;
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  width: 1.9em;
  height: 1.9em;
  border: 1px solid var(--line);
  color: var(--text);
  font-weight: 600;
  text-decoration: none;
}
.supported { --verdict: var(--supported); }
.contradicted { --verdict: var(--contradicted); }
.unverified { --verdict: var(--unverified); }
.paragraph.supported, .paragraph.contradicted, .paragraph.unverified {
  border: 1px solid var(--verdict);
  border-bottom-width: 5px;
  background: color-mix(in srgb, var(--verdict) 22%, var(--ground));
}
.paragraph.contradicted { border-style: double double solid; border-width: 3px 3px 5px; }
.paragraph.unverified { border-top-style: dashed; }
.paragraph.heading { height: 1.2em; align-self: flex-end; }
.legend li { display: inline-flex; align-items: center; gap: 0.4em; }
.legend .paragraph { width: 1.6em; height: 1.6em; }
.size-2 { width: 2.6em; } .size-3 { width: 3.8em; } .size-4 { width: 5.4em; } .size-5 { width: 7.6em; } .size-6 { width: 10em; }
.overview { display: flex; flex-wrap: wrap; gap: 0 3em; align-items: flex-start; }
table { border-collapse: collapse; margin: 1.6em 0 0.5em; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.3em; }
th, td { padding: 0.25em 1.2em 0.25em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--muted); vertical-align: bottom; }
.sources th, .sources td { padding-right: 0.7em; }
.sources th[scope=row] { min-width: 9em; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.about { color: var(--muted); font-size: 0.9em; }
.bar { display: block; overflow: visible; width: 4.5em; height: 0.6em; margin-top: 0.45em; }
.bar .all { fill: none; stroke: var(--muted); }
.bar .part { fill: var(--supported); }
.statement { border: 1px solid var(--line); border-left: 5px solid var(--verdict); margin: 1em 0; padding: 0 1em 0.6em; }
.statement.contradicted { border-left-style: double; border-left-width: 8px; }
.statement.unverified { border-left-style: dashed; }
.statement > h3, .statement > h4 { margin-top: 0.7em; }
.verdict { border-bottom: 2px solid var(--verdict); }
.findings { margin: 0.4em 0; padding-left: 1.2em; }
.severity { text-transform: capitalize; }
.sides { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.5em; }
.sides.with-second { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(0, 2fr); }
.second { border-left: 1px dotted var(--muted); padding-left: 1em; }
@media (max-width: 42em) { .second { border-left: none; padding-left: 0; } }
@media (max-width: 42em) { .sides, .sides.with-second { grid-template-columns: minmax(0, 1fr); } }
.side-name { color: var(--muted); font-size: 0.9em; font-weight: 600; margin: 0.6em 0 0; }
blockquote { margin: 0.3em 0 0.6em; padding: 0.4em 0.9em; border-left: 3px solid var(--line); background: var(--vscode-textBlockQuote-background, transparent); }
figure { margin: 0 0 0.8em; }
figcaption { font-size: 0.95em; }
del { text-decoration: line-through 2px var(--contradicted); }
mark { background: color-mix(in srgb, var(--supported) 18%, transparent); color: inherit; }
.vscode-high-contrast mark, .vscode-high-contrast-light mark { background: none; border-bottom: 1px dotted; }
details.supported { margin: 1.2em 0; }
details.supported > summary { cursor: pointer; font-weight: 600; }
details.closest > summary { cursor: pointer; margin: 0 0 0.5em; }
ins { text-decoration: underline 2px var(--supported); text-underline-offset: 0.2em; font-weight: 600; }
.differences { margin: 0; padding-left: 1.2em; color: var(--muted); font-size: 0.9em; }
.sign-off { margin: 0.4em 0 0; border-top: 1px solid var(--line); padding-top: 0.4em; }
.sign-off.open { color: var(--muted); }
@media print {
  body { padding: 0; background: #ffffff; color: #000000; font-size: 10.5pt; }
  :root { --ground: #ffffff; --text: #000000; --muted: #444444; --link: #000000; --line: #888888; }
  details.supported::details-content { content-visibility: visible; block-size: auto; }
  .statement, tr, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  * { print-color-adjust: exact; }
  a { text-decoration: none; }
  mark { background: none; border-bottom: 1px dotted #444444; }
}
`;
