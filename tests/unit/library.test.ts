import assert from 'node:assert/strict';
import * as library from '../../server/src/core/index';
import { createChecker, extractAttributions, type CheckerOptions } from '../../server/src/core/index';

/** Options as a caller without a type checker may pass them. */
function created(options: unknown): () => void {
  return () => {
    createChecker(options as CheckerOptions);
  };
}

describe('the library', () => {
  it('exports createChecker and extractAttributions, and nothing else', () => {
    assert.deepEqual(Object.keys(library).sort(), ['createChecker', 'extractAttributions']);
  });

  it('creates checkers that add and remove sources and check drafts, and do nothing else', () => {
    assert.deepEqual(Object.keys(createChecker()).sort(), ['addSource', 'check', 'removeSource']);
  });

  it('replaces a source by one with the same id', () => {
    const checker = createChecker({ sources: [{ id: 'a', text: '“The bridge is safe,” Ada Brandt said.' }] });
    checker.addSource({ id: 'a', text: '“The bridge is closed until May,” Ada Brandt said.' });
    const { statements } = checker.check({
      text: '“The bridge is safe,” Ada Brandt said.',
      languageId: 'markdown',
    });
    assert.notEqual(statements[0]?.verdict, 'supported');
  });

  it('ignores the removal of an unknown source', () => {
    createChecker().removeSource('unknown');
  });
});

describe('createChecker', () => {
  const refused: readonly (readonly [unknown, typeof TypeError | typeof RangeError, string])[] = [
    [null, TypeError, 'createChecker: options must be an object'],
    [{ sources: 5 }, TypeError, 'createChecker: sources must be an array of sources'],
    [{ sources: ['text'] }, TypeError, 'createChecker: sources[0] must be an object with an id and a text'],
    [
      { sources: [{ id: 'a', text: '' }, { id: 'b' }] },
      TypeError,
      'createChecker: sources[1].text must be a string',
    ],
    [{ rules: [] }, TypeError, 'createChecker: rules must be an object of severities by rule'],
    [
      { rules: { 'quote-altered': 'loud' } },
      RangeError,
      'createChecker: rules["quote-altered"] must be one of error, warning, information, hint, off',
    ],
    [
      { aliases: { Kyiv: 'Kiev' } },
      TypeError,
      'createChecker: aliases must be an object of arrays of strings',
    ],
    [{ ownOutlets: 'The Courier' }, TypeError, 'createChecker: ownOutlets must be an array of strings'],
  ];
  for (const [options, type, message] of refused) {
    it(`refuses ${JSON.stringify(options)}`, () => {
      assert.throws(created(options), (error) => error instanceof type && error.message === message);
    });
  }

  it('refuses a rule that does not exist, and names those that do', () => {
    assert.throws(
      created({ rules: { 'quote-altred': 'off' } }),
      /^RangeError: createChecker: rules: no rule is called "quote-altred"\. The rules are .*\bquote-altered\b/,
    );
  });

  it('takes options that are undefined as left out', () => {
    createChecker({ sources: undefined, rules: undefined, aliases: undefined, ownOutlets: undefined });
  });
});

describe('addSource', () => {
  const refused: readonly (readonly [unknown, string])[] = [
    [undefined, 'source must be an object with an id and a text'],
    [{ id: 1, text: '' }, 'source.id must be a non-empty string'],
    [{ id: '', text: '' }, 'source.id must be a non-empty string'],
    [{ id: 'a', text: null }, 'source.text must be a string'],
    [{ id: 'a', text: '', format: 'html' }, 'source.format must be one of text, markdown'],
    [{ id: 'a', text: '', metadata: 'The Courier' }, 'source.metadata must be an object'],
    [{ id: 'a', text: '', metadata: { date: 2026 } }, 'source.metadata.date must be a string'],
  ];
  for (const [source, message] of refused) {
    it(`refuses ${JSON.stringify(source)}`, () => {
      assert.throws(
        () => {
          createChecker().addSource(source as Parameters<library.Checker['addSource']>[0]);
        },
        { message },
      );
    });
  }
});

describe('removeSource', () => {
  it('refuses an id that is not a string', () => {
    assert.throws(
      () => {
        createChecker().removeSource(7 as unknown as string);
      },
      { name: 'TypeError', message: 'removeSource: id must be a string' },
    );
  });
});

describe('check', () => {
  const refused: readonly (readonly [unknown, string])[] = [
    ['text', 'check: draft must be an object with a text and a languageId'],
    [{}, 'draft.text must be a string'],
    [{ text: '' }, 'draft.languageId must be a string'],
  ];
  for (const [draft, message] of refused) {
    it(`refuses ${JSON.stringify(draft)}`, () => {
      assert.throws(() => createChecker().check(draft as library.Draft), { name: 'TypeError', message });
    });
  }

  it('finds nothing in an empty draft', () => {
    assert.deepEqual(createChecker().check({ text: '', languageId: 'markdown' }), {
      statements: [],
      findings: [],
    });
  });
});

describe('extractAttributions', () => {
  it('refuses a text that is not a string', () => {
    assert.throws(() => extractAttributions(undefined as unknown as string, { languageId: 'markdown' }), {
      name: 'TypeError',
      message: 'extractAttributions: text must be a string',
    });
  });

  it('refuses options without a languageId', () => {
    assert.throws(() => extractAttributions('', {} as { languageId: string }), {
      name: 'TypeError',
      message: 'extractAttributions: languageId must be a string',
    });
    assert.throws(() => extractAttributions('', undefined as unknown as { languageId: string }), {
      name: 'TypeError',
      message: 'extractAttributions: options must be an object with a languageId',
    });
  });
});
