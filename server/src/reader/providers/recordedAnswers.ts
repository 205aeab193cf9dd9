import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { translate } from '../../localization/language';
import type { Prompt, Provider, ProviderAnswer } from '../provider';

/** Tokens of a request and its answer. */
const defaultWindow = 32_000;

/**
 * Answers that are in a folder. Each request is written to it as `HASH.request.json`, and its answer is read from
 * `HASH.answer.json` beside it, as far as there is one: whoever or whatever wrote it. One request always has one hash.
 */
export class RecordedAnswers implements Provider {
  readonly model: string;
  readonly destination: string;

  constructor(
    private readonly folder: string,
    readonly window = defaultWindow,
  ) {
    this.model = basename(folder);
    this.destination = folder;
  }

  async ask({ instructions, material, schema, maxAnswerTokens }: Prompt): Promise<ProviderAnswer> {
    const hash = createHash('sha256')
      .update(JSON.stringify([instructions, material]))
      .digest('hex')
      .slice(0, 16);
    const request = { instructions, material: JSON.parse(material) as unknown, maxAnswerTokens, schema };
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(
        join(this.folder, `${hash}.request.json`),
        `${JSON.stringify(request, undefined, 1)}\n`,
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = translate('Requests cannot be written to {folder}: {reason}', {
        folder: this.folder,
        reason,
      });
      return { problem: { kind: 'broken', message } };
    }
    try {
      return { text: await readFile(join(this.folder, `${hash}.answer.json`), 'utf8') };
    } catch {
      const message = translate('Requests in {folder} wait for their answers.', { folder: this.folder });
      return { problem: { kind: 'no-model', message, onlyThis: true } };
    }
  }
}
