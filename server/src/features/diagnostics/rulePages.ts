import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { uriOfPath } from '../../sources/files/fileUri';

/** The pages that explain the rules, which are part of the package. */
export class RulePages {
  private readonly known = new Map<string, string | undefined>();

  /** @param directory absolute path of the folder with one Markdown page for each rule */
  constructor(private readonly directory: string) {}

  /** The URI of a rule's page; undefined if it has none. */
  address(rule: string): string | undefined {
    if (!this.known.has(rule)) {
      const page = join(this.directory, `${rule}.md`);
      this.known.set(rule, existsSync(page) ? uriOfPath(page) : undefined);
    }
    return this.known.get(rule);
  }
}
