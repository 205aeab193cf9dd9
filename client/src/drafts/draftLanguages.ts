import { activationEvents } from '../../../package.json';

const onLanguage = 'onLanguage:';

/** Language identifiers of the documents that may be drafts: those that VS Code starts the extension for. */
export const draftLanguages: readonly string[] = activationEvents
  .filter((event) => event.startsWith(onLanguage))
  .map((event) => event.slice(onLanguage.length));
