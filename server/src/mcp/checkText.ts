import { resolve } from 'node:path';
import type { CheckSteps } from '../core/editor';
import type { DraftReport } from '../core/index';
import { assistantReport } from '../reports/assistant/report';
import { singleLine } from '../reports/wording/singleLine';
import { Pacer } from '../sources/pacer';
import { checkDraft } from '../workspace/checkDraft';
import { draftText } from '../workspace/draftText';
import { reportedDraft } from '../workspace/reportedDraft';
import type { Tool } from './tool';

/** Maximum length of a text, in UTF-16 units: of a long feature some 30,000 words. */
const maxText = 200_000;

interface CheckTextArguments {
  readonly text: string;
  readonly format?: 'markdown' | 'plain';
  readonly draft?: string;
}

/** `check_text`: checks a text against the sources. */
export const checkText: Tool<CheckTextArguments> = {
  name: 'check_text',
  title: 'Check a text against the sources',
  description:
    "Checks a text in English against the user's own source articles. For every quotation, every 'X said …' and every checkable fact of the text it answers a verdict (supported, contradicted or unverified), what is wrong (changed words, wrong speaker, wrong number, date or name, an allegation stated as a fact), and the passages that it comes from, with speaker, article, file and line. Call it on every text about the sources' subject that you write for the user before you show it, and correct what it reports. Unverified means that the sources do not have it, not that it is false.",
  inputSchema: {
    type: 'object',
    properties: {
      text: {
        type: 'string',
        description: 'The text to check: whole paragraphs, so that who speaks is told.',
      },
      format: {
        type: 'string',
        enum: ['markdown', 'plain'],
        description: 'How the text is written: markdown unless told.',
      },
      draft: {
        type: 'string',
        description:
          'Path of the draft that the text is of, if it is in a file: it is never evidence for itself, and what the user ignores in it is not reported.',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },

  async run({ text, format = 'markdown', draft }, { folder, coreModule, signal }) {
    if (text.trim() === '') return { problem: 'The text is empty. Give the paragraphs to check as “text”.' };
    if (text.length > maxText) {
      return {
        problem: `The text has ${text.length} characters, and ${maxText} can be checked at once. Check it in parts.`,
      };
    }
    const { root, sources, project, articles } = folder;
    const file = draft === undefined ? undefined : resolve(root, draft);
    const languageId = format === 'plain' ? 'plaintext' : 'markdown';
    const checked = await checkDraft(draftText(text, languageId, root, file), sources, project, {
      run: (steps) => untilAborted(steps, signal),
      asked: () => [],
    });
    if (!checked) return { problem: 'The check was cancelled.' };
    const notices = checked.notices.map(({ message }) => singleLine(message));
    const report = assistantReport(
      reportedDraft(checked, draft ?? 'text', undefined, coreModule()),
      articles,
    );
    return [...notices, report].join('\n');
  },
};

/** Takes the steps of a check in slices, between which a cancellation can come in. */
async function untilAborted(steps: CheckSteps, signal: AbortSignal): Promise<DraftReport | undefined> {
  const pacer = new Pacer();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!pacer.isDue) continue;
    await pacer.pause();
    if (signal.aborted) return undefined;
  }
}
