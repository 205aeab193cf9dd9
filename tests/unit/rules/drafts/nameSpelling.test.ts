import assert from 'node:assert/strict';
import { type Checker, createChecker, type Finding } from '../../../../server/src/core/index';
import { marked } from '../../markedText';
import { seeds } from '../../seeds';
import { apply } from '../judge';

const rule = 'name-spelling';

describe(rule, () => {
  let checker: Checker;
  before(() => {
    checker = createChecker({ sources: seeds });
  });

  function findings(text: string): Finding[] {
    return checker
      .check({ text, languageId: 'markdown' })
      .findings.filter((finding) => finding.rule === rule);
  }

  it('reports the spelling that is rarer in the draft, wherever it stands', () => {
    const { text, spans } = marked(
      'President Zelenskyy met Putin. Then ⟦Zelensky⟧ left.\n\nIn Kyiv, *Zelenskyy* spoke; aides of ⟦Zelensky⟧’s did not. He asked Zelenskyy.',
    );
    const found = findings(text);
    assert.deepEqual(
      found.map(({ span }) => span),
      spans,
    );
    assert.deepEqual(
      found.map(({ message, severity, evidence }) => [message, severity, evidence]),
      spans.map(() => ['“Zelensky” is spelled “Zelenskyy” elsewhere in this draft.', 'hint', []]),
    );
  });

  it('takes the first of two that are as frequent', () => {
    const { text, spans } = marked('They met Zelensky. Later ⟦they⟧ saw Zelenskiy.');
    assert.ok(spans[0]);
    const [only] = findings(text);
    assert.equal(only && text.slice(only.span.start, only.span.end), 'Zelenskiy');
  });

  it('puts one spelling in the place of the other', () => {
    const text = 'President Zelenskyy met Putin in Kyiv. Later Zelensky’s train left from Kiev.';
    const fixed = findings(text)
      .reverse()
      .reduce((draft, { fixes: [fix] }) => (fix ? apply(draft, fix) : draft), text);
    assert.equal(fixed, 'President Zelenskyy met Putin in Kyiv. Later Zelenskyy’s train left from Kyiv.');
    assert.deepEqual(findings(fixed), []);
    assert.equal(findings(text)[0]?.fixes[0]?.title, 'Spell it “Zelenskyy”');
  });

  it('reports nothing where one spelling is used, whatever the sources have', () => {
    assert.deepEqual(findings('They met Zelensky. Later Zelensky left.'), []);
  });

  it('keeps two people apart whose names are merely alike', () => {
    assert.deepEqual(findings('They met Merkel and Merker, Kelly and Kallas, Johnson and Johansson.'), []);
  });

  it('knows a name in capitals for the same spelling', () => {
    assert.deepEqual(findings('They met Zelensky. It was ZELENSKY again.'), []);
  });

  it('leaves links’ targets and code alone', () => {
    assert.deepEqual(
      findings('They met Zelensky, [see here](https://a.example/Zelenskyy), and `the Zelenskyy`.'),
      [],
    );
  });
});

describe(`${rule} against the sources`, () => {
  const checker = createChecker({
    sources: [
      {
        id: 'wall',
        text: 'Wall agreed\n\nMayor Tom Whitfield said on Monday that the wall will be built. Marta Delgado, who owns the market, was against it. Volodymyr Zelenskyy sent his regards.\n',
      },
    ],
  });
  const findings = (text: string): Finding[] =>
    checker.check({ text, languageId: 'markdown' }).findings.filter((finding) => finding.rule === rule);

  it('warns at every mention of a surname that no source has, with the source’s spelling as the fix', () => {
    const { text, spans } = marked(
      'On Monday Tom ⟦Whitfeld⟧ said that the wall will be built. Then ⟦Whitfeld⟧ left.',
    );
    const found = findings(text);
    assert.deepEqual(
      found.map(({ span, severity, message }) => [span, severity, message]),
      spans.map((span) => [span, 'warning', 'The sources spell this name “Whitfield”, not “Whitfeld”.']),
    );
    assert.deepEqual(
      found[0]?.evidence[0]?.text,
      'Mayor Tom Whitfield said on Monday that the wall will be built.',
    );
    const [first] = found;
    assert.ok(first);
    assert.equal(apply(text, first.fixes[0] ?? assert.fail()), text.replace('Whitfeld', 'Whitfield'));
  });

  for (const text of [
    'On Monday Marta Delgardo was against it.',
    'On Monday Tom Whitfiled said so.',
    'On Monday Tom Whittfield said so.',
    'On Monday Mayor Whitfeild said so.',
  ])
    it(`warns in “${text}”`, () => {
      assert.deepEqual(
        findings(text).map(({ severity }) => severity),
        ['warning'],
      );
    });

  for (const [why, text] of [
    ['another transliteration', 'On Monday Volodymyr Zelensky sent his regards.'],
    ['another given name', 'On Monday Anna Whitfeld said so.'],
    ['a family', 'On Monday Tom Whitfields said so.'],
    ['another surname', 'On Monday Tom Whitaker said so.'],
    ['a surname alone', 'On Monday a Whitfeld said so.'],
    ['the source’s spelling', 'On Monday Tom Whitfield’s wall was agreed.'],
  ] as const)
    it(`is silent about ${why}`, () => {
      assert.deepEqual(findings(text), []);
    });
});
