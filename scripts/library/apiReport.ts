import { libraryDeclarations } from './declarations';

/** Where the report is committed, relative to the checkout. */
export const apiReportFile = 'docs/library-api.md';

/** The library's public surface as a page: its declarations without comments. */
export async function apiReport(root: string): Promise<string> {
  const declarations = await libraryDeclarations(root, { comments: false });
  return `# The library's public surface

Written by \`npm run api\`; do not edit it. A test fails when the surface of the library differs from this page. Where the
change is intended, run \`npm run api\`, commit the page, and name the change in CHANGELOG.md. How to use the library is on the
[page on the library](library.md).

\`\`\`ts
${declarations.trim()}
\`\`\`
`;
}
