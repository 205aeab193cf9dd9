import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../../server/src/core/match/quotations/wordAlignment';
import type { AlignedWord, Step } from '../../../../server/src/core/match/quotations/wordAlignment';
import { readQuotedWords } from '../../../../server/src/core/match/quotations/quotedWords';
import { isSpellingOf } from '../../../../server/src/core/values/names/spelling';

function words(text: string) {
  return readQuotedWords([text]);
}

/** The alignment of a draft's words with a source's, written out: `a` equal, `a/b` replaced, `+a` added, `-b` missing, `…` jump. */
function aligned(draft: string, source: string): string {
  const quoted = words(draft);
  const own = quoted.words;
  const others = words(source).words;
  const { steps } = align(own, others, (index) => quoted.gaps.has(index), isSpellingOf);
  return steps.map((step) => written(step, own, others)).join(' ');
}

function written(step: Step, own: readonly AlignedWord[], others: readonly AlignedWord[]): string {
  switch (step.kind) {
    case 'equal':
      return own[step.draft]?.key ?? '?';
    case 'replaced':
      return `${own[step.draft]?.key ?? '?'}/${others[step.source]?.key ?? '?'}`;
    case 'inserted':
      return `[${own[step.draft]?.key ?? '?'}/${others[step.source]?.key ?? '?'}]`;
    case 'added':
      return `+${own[step.draft]?.key ?? '?'}`;
    case 'missing':
      return `-${others[step.source]?.key ?? '?'}`;
    case 'jump':
      return `…${step.marked ? '' : '!'}${step.to - step.source}`;
  }
}

describe('align', () => {
  it('gives only equal steps for equal words', () => {
    assert.equal(aligned('we will talk about land', 'we will talk about land'), 'we will talk about land');
  });

  it('finds the words inside a longer text', () => {
    assert.equal(aligned('we will talk', 'he stated that we will talk about power plants'), 'we will talk');
  });

  it('replaces a word', () => {
    assert.equal(
      aligned('lazy reporting by them', 'sloppy reporting by them'),
      'lazy/sloppy reporting by them',
    );
  });

  it('tells a word that the source lacks', () => {
    assert.equal(aligned('this is very fake news', 'this is fake news'), 'this is +very fake news');
  });

  it('tells a word that the draft lacks', () => {
    assert.equal(aligned('this is news today', 'this is fake news today'), 'this is -fake news today');
  });

  it('tells a dropped negation', () => {
    assert.equal(
      aligned('that will be a blank check', 'that will not be a blank check'),
      'that will -not be a blank check',
    );
  });

  it('takes two spellings of a name for equal', () => {
    assert.equal(
      aligned('that Zelensky was saying', 'that Zelenskyy was saying'),
      'that zelensky was saying',
    );
  });

  it('takes two like words that are no names for replaced', () => {
    assert.equal(aligned('the plane landed there', 'the plan landed there'), 'the plane/plan landed there');
  });

  it('lets an insertion stand for a word at no cost', () => {
    assert.equal(
      aligned('fact that [Zelensky] was saying', 'fact that he was saying'),
      'fact that [zelensky/he] was saying',
    );
  });

  it('jumps where the draft marks an omission', () => {
    assert.equal(
      aligned(
        'like the West Bank … the model is Palestine',
        'like the West Bank with a governor but the model is Palestine',
      ),
      'like the west bank …4 the model is palestine',
    );
  });

  it('jumps unmarked over many words between two stretches', () => {
    assert.equal(
      aligned(
        'Israel occupies the West Bank occupied territory and the model is Palestine',
        'Israel occupies the West Bank with a governor with an economic situation that goes into Russia occupied territory and the model is Palestine',
      ),
      'israel occupies the west bank …!11 occupied territory and the model is palestine',
    );
  });

  it('gives no steps for no words', () => {
    assert.equal(aligned('', 'we will'), '');
    assert.equal(aligned('we will', ''), '+we +will');
  });

  const vocabulary =
    'the of we will not land power Israel Zelensky Zelenskyy occupied [he] blank … check'.split(' ');
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 15 }).map((chosen) => chosen.join(' '));

  it('covers every word of the draft once, and goes through the source in order', () => {
    fc.assert(
      fc.property(text, text, (draft, source) => {
        const quoted = words(draft);
        const others = words(source).words;
        const { steps } = align(quoted.words, others, (index) => quoted.gaps.has(index), isSpellingOf);
        const drafted = steps.flatMap((step) => ('draft' in step ? [step.draft] : []));
        assert.deepEqual(drafted, [...quoted.words.keys()]);
        let next: number | undefined;
        for (const step of steps) {
          if (!('source' in step)) continue;
          if (next !== undefined) assert.equal(step.source, next);
          next = step.kind === 'jump' ? step.to : step.source + 1;
        }
        assert.ok((next ?? 0) <= others.length);
      }),
    );
  });

  it('gives only equal steps for any text against itself', () => {
    fc.assert(
      fc.property(text, (own) => {
        const quoted = words(own);
        const { steps } = align(quoted.words, quoted.words, () => false, isSpellingOf);
        assert.ok(steps.every(({ kind }) => kind === 'equal'));
      }),
    );
  });

  it('says "equal" of no two different words but spellings of a name', () => {
    fc.assert(
      fc.property(text, text, (draft, source) => {
        const own = words(draft).words;
        const others = words(source).words;
        for (const step of align(own, others, () => false, isSpellingOf).steps) {
          if (step.kind !== 'equal') continue;
          const keys = [own[step.draft]?.key ?? '', others[step.source]?.key ?? ''] as const;
          assert.ok(keys[0] === keys[1] || isSpellingOf(...keys));
        }
      }),
    );
  });
});
