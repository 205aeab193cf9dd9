import ts from 'typescript';
import { libraryDeclarations } from './declarations';

/** Path of the committed report, relative to the checkout. */
export const apiReportFile = 'docs/library-api.md';

/** The library's public surface as a page: its declarations without comments, in alphabetical order. */
export async function apiReport(root: string): Promise<string> {
  const declarations = sortedDeclarations(await libraryDeclarations(root, { comments: false }));
  return `# The library's public surface

Written by \`npm run api\`; do not edit it. A test fails when the surface of the library differs from this page. Where the
change is intended, run \`npm run api\`, commit the page, and name the change in CHANGELOG.md. How to use the library is on the
[page on the library](library.md).

\`\`\`ts
${declarations.join('\n')}
\`\`\`
`;
}

/** The declarations of a module by name, then its exports: moving one to another source file changes nothing. */
function sortedDeclarations(code: string): string[] {
  const file = ts.createSourceFile('library.d.ts', code, ts.ScriptTarget.Latest, true);
  const byName = new Map(file.statements.map((statement) => [nameOf(statement), statement.getText(file)]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

/** Name that a statement is sorted by; exports come last. */
function nameOf(statement: ts.Statement): string {
  if (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  )
    return statement.name?.text ?? '';
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? '~types' : '~values';
  throw new Error(`The API report cannot name this declaration: ${statement.getText()}`);
}
