import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../server/src/core/prose/span';

/** An annotated attribution, in UTF-16 offsets. */
export interface LabelledAttribution {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

/** Reads a folder of PolNeAR: `text/*.txt` and `attributions/*.ann` in brat's standoff format (offsets in code points). */
export function readPolnear(folder: string): LabelledArticle[] {
  const annotations = new Map<string, string>();
  for (const file of fs.readdirSync(path.join(folder, 'attributions')).sort()) {
    const id = /^(.*)_[0-9a-f]{4}\.ann$/u.exec(file)?.[1];
    if (id !== undefined && !annotations.has(id)) annotations.set(id, file);
  }
  const articles: LabelledArticle[] = [];
  for (const file of fs.readdirSync(path.join(folder, 'text')).sort()) {
    const id = file.replace(/\.txt$/u, '');
    const annotation = annotations.get(id);
    if (annotation === undefined) continue;
    const text = fs.readFileSync(path.join(folder, 'text', file), 'utf8');
    const standoff = fs.readFileSync(path.join(folder, 'attributions', annotation), 'utf8');
    articles.push({ id, text, attributions: readStandoff(text, standoff) });
  }
  return articles;
}

function readStandoff(text: string, standoff: string): LabelledAttribution[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const marks = new Map<string, Span[]>();
  const events: [string, string][][] = [];
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T') && /^\w+ \d+ /u.test(body)) {
      const spans = body.slice(body.indexOf(' ') + 1).split(';');
      marks.set(
        id,
        spans.map((span) => {
          const [start = 0, end = 0] = span.trim().split(' ').map(Number);
          return { start: offsets[start] ?? text.length, end: offsets[end] ?? text.length };
        }),
      );
    } else if (id.startsWith('E')) {
      events.push(
        body
          .trim()
          .split(' ')
          .map((role) => role.split(':') as [string, string]),
      );
    }
  }
  return events
    .map((roles) => {
      const attribution: LabelledAttribution = { source: [], cue: [], content: [] };
      for (const [role, mark] of roles) {
        const kind = role.replace(/\d+$/u, '').toLowerCase();
        if (kind === 'source' || kind === 'cue' || kind === 'content')
          attribution[kind].push(...(marks.get(mark) ?? []));
      }
      return attribution;
    })
    .filter(({ content }) => content.length > 0);
}
