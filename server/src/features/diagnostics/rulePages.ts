import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { uriOfPath } from '../../sources/files/fileUri';

/** Where the rules are explained: pages that come with the program. */
export class RulePages {
  private readonly known = new Map<string, string | undefined>();

  /** @param directory absolute path of the folder with one Markdown page for each rule */
  constructor(private readonly directory: string) {}

  /** The address of a rule's page; undefined where there is none. */
  address(rule: string): string | undefined {
    if (!this.known.has(rule)) {
      const page = join(this.directory, `${rule}.md`);
      this.known.set(rule, existsSync(page) ? uriOfPath(page) : undefined);
    }
    return this.known.get(rule);
  }
}
