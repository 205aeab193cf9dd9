import { projectFileName } from '../../../protocol/documents';
import { translate } from '../localization/language';
import type { IgnoringDraft } from '../project/ignores/ignoreFindings';
import type { Project } from '../project/project';
import { forbidsReader } from './draftNotices';

/** The reason why no language model may read a draft: the draft or its folder forbids it. Undefined if neither does. */
export function readerRefusal(draft: IgnoringDraft, project: Project): string | undefined {
  if (forbidsReader(draft))
    return translate('This draft forbids the second reader (reader: off in its front matter).');
  if (project.reader === 'off')
    return translate('This folder forbids the second reader ("reader": "off" in {file}).', {
      file: projectFileName,
    });
  return undefined;
}
