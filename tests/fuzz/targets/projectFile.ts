import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addIgnore, addName, removeIgnore } from '../../../server/src/project/file/editProject';
import { parseProject } from '../../../server/src/project/file/parseProject';
import type { FuzzTarget } from '../target';
import { proseText } from '../texts';

const field = fc.constantFrom('ignores', 'names', 'quotations', 'signOffs', 'sources', 'failOn', 'other');
const { json } = fc.letrec<{ json: string; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    proseText,
    fc.integer(),
    fc.constantFrom(null, true, 'error', '2031-08-12'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('rule', 'text', 'words', 'draft', 'by', 'on'), tie('value')),
  ),
  json: fc.dictionary(field, tie('value')).map((project) => JSON.stringify(project, null, 2)),
}));

/** A project file, often broken by an edit. */
const projectFileText = fc.oneof(
  json,
  fc.tuple(json, fc.nat(), proseText).map(([text, at, typed]) => {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + typed + text.slice(offset);
  }),
  proseText,
);

/** Any text is a project or has problems that lie in it; a file that may be edited keeps what is added to it. */
export const projectFile: FuzzTarget = {
  name: 'project-file',
  runsInSuite: 500,
  property: fc.property(projectFileText, (text) => {
    const { problems, editable, project } = parseProject(text);
    for (const { span } of problems)
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    if (!editable) return;
    const ignore = { rule: 'quote-altered', text: 'The quay is closed.' };
    const added = addIgnore(ignore)(addName('Mara Quill')(text));
    const after = parseProject(added);
    assert.ok(after.editable && after.project.names.includes('Mara Quill'));
    assert.equal(after.problems.length, problems.length);
    assert.equal(parseProject(removeIgnore(ignore)(added)).project.ignores.length, project.ignores.length);
  }),
};
