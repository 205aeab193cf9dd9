import { commands, Uri } from 'vscode';

/** Shows the page on a rule, rendered. The page is part of the extension. */
export async function showRule(extension: Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const page = Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
  await commands.executeCommand('markdown.showPreview', page);
}
