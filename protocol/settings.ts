/** Section of an editor's configuration that has the extension's settings. */
export const settingsSection = 'verbatim';
