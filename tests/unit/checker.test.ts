import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DraftReport, extractAttributions, type Source } from '../../server/src/core/index';
import { finish } from '../../server/src/core/collections/steps';
import { createEditorChecker, type EditorChecker } from '../../server/src/core/editor';
import { defaultSeverities, ruleIds } from '../../server/src/core/rules/registry';
import { assertAgreement } from './agreement';
import { marked } from './markedText';
import { seeds } from './seeds';

const altered = '“This is totally fake news and sloppy reporting by The Times,” said Anna Kelly.';
const verbatim = '“This is total fake news and sloppy reporting by The Times,” said Anna Kelly.';

function check(checker: EditorChecker, text: string, languageId = 'markdown'): DraftReport {
  return checker.check({ text, languageId });
}

function rulesOn(checker: EditorChecker, text: string): string[] {
  return check(checker, text).findings.map(({ rule }) => rule);
}

/** Laws that hold for every report on any text. */
function assertSound(text: string, { statements, findings }: DraftReport, sources: readonly Source[]): void {
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  const textOf = new Map(sources.map((source) => [source.id, source.text]));
  for (const statement of statements) {
    assert.ok(inside(statement.span), JSON.stringify(statement.span));
    assert.equal(statement.text, text.slice(statement.span.start, statement.span.end));
    assert.ok(statement.support >= 0 && statement.support <= 1);
  }
  for (const { span, message, rule } of findings) {
    assert.ok(inside(span) && span.end > span.start, `${rule} ${JSON.stringify(span)}`);
    assert.notEqual(message, '');
    assert.ok(ruleIds.includes(rule));
  }
  for (const { edits } of findings.flatMap(({ fixes }) => fixes)) {
    for (const { span } of edits) assert.ok(inside(span), JSON.stringify(span));
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
    for (const [index, { span }] of ordered.entries())
      assert.ok(span.end <= (ordered[index + 1]?.span.start ?? text.length), 'edits overlap');
  }
  for (const evidence of [...statements, ...findings].flatMap((one) => one.evidence)) {
    const { sourceId, span, score, context, differences = [] } = evidence;
    assert.equal(textOf.get(sourceId)?.slice(span.start, span.end), evidence.text);
    assert.ok(score >= 0 && score <= 1, `score ${score}`);
    if (context) {
      const whole = context.before + evidence.text + context.after;
      assert.ok(textOf.get(sourceId)?.startsWith(whole, span.start - context.before.length));
    }
    for (const { draft, draftText, source, sourceText } of differences) {
      assert.equal(text.slice(draft.start, draft.end), draftText);
      assert.equal(textOf.get(sourceId)?.slice(source.start, source.end), sourceText);
    }
  }
  assertAgreement({ statements, findings });
  const starts = findings.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
}

describe('a checker', () => {
  let checker: EditorChecker;
  before(() => {
    checker = createEditorChecker({ sources: seeds });
  });

  describe('reports', () => {
    it('a quotation that a source has as supported, with its passage', () => {
      const { statements, findings } = check(checker, verbatim);
      assert.deepEqual(findings, []);
      assert.deepEqual(
        statements.map(({ kind, verdict, support, text, attribution, evidence }) => [
          kind,
          verdict,
          support,
          text,
          attribution?.speakerName,
          evidence
            .filter(({ relation }) => relation === 'supports')
            .map(({ sourceId, text: passage }) => [sourceId, passage]),
        ]),
        [
          [
            'quote',
            'supported',
            1,
            '“This is total fake news and sloppy reporting by The Times,”',
            'Anna Kelly',
            [['000', 'This is total fake news and sloppy reporting by The Times']],
          ],
        ],
      );
    });

    it('an altered one as contradicted, with less support', () => {
      const [statement] = check(checker, altered).statements;
      assert.equal(statement?.verdict, 'contradicted');
      assert.ok(statement.support > 0 && statement.support < 0.5);
    });

    it('one that no source has as unverified, with passages that are only related', () => {
      const [statement] = check(checker, '“We will take back every village,” Zelenskyy said.').statements;
      const relations = new Set(statement?.evidence.map(({ relation }) => relation));
      assert.deepEqual([statement?.verdict, [...relations]], ['unverified', ['related']]);
      assert.ok((statement?.support ?? 1) < 0.3);
    });

    it('no statement for titles and terms', () => {
      const quotes = check(checker, 'He read “War and Peace” in a time of “shuttle diplomacy”.').statements;
      assert.deepEqual(
        quotes.filter(({ kind }) => kind === 'quote'),
        [],
      );
    });

    it('the parts of a divided quotation as one statement', () => {
      const { text, spans } = marked(
        '⟦“This is total fake news and sloppy reporting,” Kelly said. “Nothing of the sort was discussed with anyone.”⟧',
      );
      assert.deepEqual(
        check(checker, text)
          .statements.filter(({ kind }) => kind === 'quote')
          .map(({ span, verdict }) => [span, verdict]),
        [[spans[0], 'supported']],
      );
    });

    it('them each alone where no source has them together', () => {
      const { text, spans } = marked(
        '⟦“This is total fake news and sloppy reporting,”⟧ Kelly said. ⟦“We will take back every village.”⟧',
      );
      assert.deepEqual(
        check(checker, text)
          .statements.filter(({ kind }) => kind === 'quote')
          .map(({ span, verdict }) => [span, verdict]),
        [
          [spans[0], 'supported'],
          [spans[1], 'unverified'],
        ],
      );
    });

    it('findings and statements in the order of the draft', () => {
      const text = `${altered}\n\n“We will take back every village,” Zelenskyy said.\n\n${altered}`;
      const { findings, statements } = check(checker, text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['quote-altered', 'quote-not-found', 'quote-altered'],
      );
      assertSound(text, { findings, statements }, seeds);
    });

    it('the same of plain text as of Markdown without markup', () => {
      assert.deepEqual(check(checker, altered, 'plaintext'), check(checker, altered, 'markdown'));
    });

    it('another language id as plain text', () => {
      const text = altered.replace('totally', '*totally*');
      assert.deepEqual(check(checker, text, 'asciidoc'), check(checker, text, 'plaintext'));
    });
  });

  describe('severities', () => {
    it('are the rules’ own by default', () => {
      assert.deepEqual(
        check(checker, altered).findings.map(({ rule, severity }) => [rule, severity]),
        [['quote-altered', defaultSeverities.get('quote-altered')]],
      );
    });

    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      it(`can be set to ${severity}`, () => {
        const set = createEditorChecker({ sources: seeds, rules: { 'quote-altered': severity } });
        assert.deepEqual(
          check(set, altered).findings.map((finding) => finding.severity),
          [severity],
        );
      });
    }

    it('switch a rule off, and nothing else complains in its place', () => {
      const set = createEditorChecker({ sources: seeds, rules: { 'quote-altered': 'off' } });
      assert.deepEqual(rulesOn(set, altered), []);
      assert.equal(check(set, altered).statements[0]?.verdict, 'contradicted');
    });

    it('set for no rule are ignored', () => {
      const rules = { 'no-such-rule': 'error', quote: 'off' } as const;
      const set = createEditorChecker({ sources: seeds, rules });
      assert.deepEqual(rulesOn(set, altered), ['quote-altered']);
    });

    it('do not raise a case that is less certain', () => {
      const text = '“We will never sign such a paper,” said John Smith.';
      const set = createEditorChecker({ sources: seeds, rules: { 'quote-not-found': 'error' } });
      assert.deepEqual(
        check(set, text).findings.map(({ severity }) => severity),
        ['information'],
      );
    });

    it('can be changed later, and back', () => {
      const set = createEditorChecker({ sources: seeds });
      set.configure({ rules: { 'quote-altered': 'off' } });
      assert.deepEqual(rulesOn(set, altered), []);
      set.configure({});
      assert.deepEqual(rulesOn(set, altered), ['quote-altered']);
    });
  });

  describe('sources', () => {
    const source: Source = {
      id: 'a',
      text: 'Anna Kelly said: “We will talk about the land and about the prisoners.”',
    };
    const draft = '“We will talk about the land and about the prisoners,” Anna Kelly said.';

    it('change the report when they are added and removed', () => {
      const changing = createEditorChecker();
      const rules = [rulesOn(changing, draft)];
      changing.addSource(source);
      rules.push(rulesOn(changing, draft));
      changing.removeSource('a');
      rules.push(rulesOn(changing, draft));
      assert.deepEqual(rules, [['quote-not-found'], [], ['quote-not-found']]);
    });

    it('change the report when they are replaced', () => {
      const changing = createEditorChecker({ sources: [source] });
      changing.addSource({ ...source, text: source.text.replace('land', 'mines') });
      assert.deepEqual(rulesOn(changing, draft), ['quote-altered']);
      assert.equal(changing.articles().length, 1);
    });

    it('are the same whether they are read at once or in steps', () => {
      const inSteps = createEditorChecker();
      const added = seeds.map((one) => finish(inSteps.readSourceInSteps(one)));
      finish(inSteps.changeSourcesInSteps({ removed: [], added }));
      const text = `${altered}\n\n${draft}`;
      assert.deepEqual(check(inSteps, text), check(checker, text));
      assert.deepEqual(inSteps.articles(), checker.articles());
    });

    it('are told with their metadata, words, quotations and boilerplate', () => {
      const summary = checker.article('004');
      const text = seeds.find(({ id }) => id === '004')?.text ?? '';
      assert.deepEqual(
        [summary?.metadata.outlet, summary?.words, summary?.quotations],
        ['Anadolu Agency', 395, 4],
      );
      assert.deepEqual(
        summary?.boilerplate.map(({ start, end }) => text.slice(start, end).slice(0, 7)),
        ['Kaynak:', 'This ne', 'Türkçe '],
      );
    });

    it('are told with their quotations, and who says them', () => {
      const quoting = createEditorChecker({ sources: [source] });
      assert.deepEqual(quoting.quotations('a'), [
        {
          span: { start: 17, end: source.text.length },
          text: '“We will talk about the land and about the prisoners.”',
          speaker: 'Anna Kelly',
          reportedTo: undefined,
          reportedBy: undefined,
        },
      ]);
    });

    it('are unknown by another id', () => {
      assert.deepEqual(checker.quotations('nobody'), []);
      assert.equal(checker.article('nobody'), undefined);
      checker.removeSource('nobody');
      assert.equal(checker.articles().length, 5);
    });

    it('may be any text', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.constantFrom('text', 'markdown'),
          (text, format) => {
            const any: Source = { id: 'a', text, format: format === 'markdown' ? 'markdown' : 'text' };
            assertSound(draft, check(createEditorChecker({ sources: [any] }), draft), [any]);
          },
        ),
        { numRuns: 30 },
      );
    });
  });

  describe('is deterministic', () => {
    const drafts = [
      altered,
      verbatim,
      `${verbatim}\n\n${altered}`,
      '“We will take back every village,” Zelenskyy said.',
      '',
    ];

    it('gives the same report again', () => {
      for (const draft of drafts) assert.deepEqual(check(checker, draft), check(checker, draft));
    });

    it('gives, after any other drafts, what a new checker gives', () => {
      const used = createEditorChecker({ sources: seeds });
      for (const draft of [...drafts, ...drafts].reverse()) {
        const fresh = createEditorChecker({ sources: seeds });
        assert.deepEqual(check(used, draft), check(fresh, draft));
      }
    });

    it('gives the same whatever the order of the sources, but for the order of the evidence', () => {
      const other = createEditorChecker({ sources: [...seeds].reverse() });
      for (const draft of drafts) assert.deepEqual(rulesOn(other, draft), rulesOn(checker, draft));
    });
  });

  describe('whatever the text is', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '「',
      '」',
      'This is total fake news and sloppy reporting by The Times',
      'it’s impossible to achieve',
      'not',
      'be a blank check',
      ' … ',
      '[',
      ']',
      '[@000]',
      '*',
      '**',
      '`',
      '\n\n',
      '\r\n',
      '> ',
      '- ',
      '# ',
      ',',
      '.',
      ' ',
      ' said Anna Kelly',
      ' Zelensky',
      ' Zelenskyy',
      '&rdquo;',
      '\ud800',
      '\udc00',
      '👩',
      '\u0301',
      '\u202e',
      '中文',
    );
    const draft = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

    it('the report is sound', () => {
      fc.assert(
        fc.property(draft, fc.constantFrom('markdown', 'plaintext'), (text, languageId) => {
          assertSound(text, check(checker, text, languageId), seeds);
        }),
        { numRuns: 250 },
      );
    });

    it('so it is for any characters', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
          assertSound(text, check(checker, text), seeds);
        }),
        { numRuns: 60 },
      );
    });

    const extremes: readonly (readonly [string, string])[] = [
      ['an empty text', ''],
      ['nothing but white space', ' \n\t\r\n'],
      ['ten thousand quotation marks', '"'.repeat(10_000)],
      ['ten thousand opening marks', '“'.repeat(10_000)],
      ['lone surrogates', '\ud800“\udc00a\ud800”\udc00'.repeat(100)],
      ['a quotation that is never closed', `Kelly said: “${'we will talk about land '.repeat(500)}`],
      ['a line of 100,000 characters', 'and so the talks went on for a while '.repeat(2800)],
      ['50,000 words', `${seeds[3]?.text ?? ''}\n\n`.repeat(55)],
    ];
    for (const [what, text] of extremes) {
      it(`so it is for ${what}`, () => {
        assertSound(text, check(checker, text), seeds);
      });
    }
  });
});

describe('extractAttributions', () => {
  it('gives who said what, in offsets of the text', () => {
    const { text, spans } = marked('⟦“We will talk about land,”⟧ ⟦Anna Kelly⟧ ⟦told⟧ reporters.');
    assert.deepEqual(extractAttributions(text, { languageId: 'markdown' }), [
      {
        type: 'direct',
        content: [spans[0]],
        speaker: [spans[1]],
        cue: [spans[2]],
        speakerName: 'Anna Kelly',
        reportedTo: 'reporters',
        hedged: false,
      },
    ]);
  });

  it('reads no boilerplate', () => {
    const text =
      'The minister went home and did not come back to the hall.\n\nRead more: Kelly says “no”\n\nSubscribe: he said sign up\n\nThe talks were over, and the others went home too.';
    assert.deepEqual(
      extractAttributions(text, { languageId: 'plaintext' }).filter(({ content }) =>
        content.some(({ start, end }) => text.slice(start, end).includes('sign up')),
      ),
      [],
    );
  });
});
