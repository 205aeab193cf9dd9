import { draftSchemes } from '../../../protocol/documents';
import { draftLanguages } from './draftLanguages';

/** Documents that are synchronized with the server, which decides which of them are drafts. */
export const draftSelector = draftLanguages.flatMap((language) =>
  draftSchemes.map((scheme) => ({ language, scheme })),
);
