import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import { finish } from '../../../../server/src/core/collections/steps';
import { documentAttributions } from '../../../../server/src/core/attribution/documentAttributions';
import { quotationStatement } from '../../../../server/src/core/match/quotations/checkedQuotation';
import { draftBlocks } from '../../../../server/src/core/match/draftBlock';
import { QuotationChecker } from '../../../../server/src/core/match/quotations/quotationChecker';
import { parseProse } from '../../../../server/src/core/prose/parseProse';
import { pairQuotationMarks } from '../../../../server/src/core/prose/quotedSpans';

const articles = [
  {
    id: 'bridge-1',
    text: 'The old bridge in Leeds will stay closed until the spring. “We cannot promise that it opens before the summer,” Mayor Ann Lee said.',
    metadata: { outlet: 'Coastal Agency', byline: 'Tom Hart' },
  },
  { id: 'ferry-1', text: '“We cannot promise that the ferry runs before the summer,” Mayor Ann Lee said.' },
];

/** Verdict, support and evidence of the one quotation of a draft; undefined where it is no statement. */
function statementOf(draft: string, checker = checkerOf(articles)) {
  const prose = parseProse(draft, 'markdown');
  const checked = draftBlocks(prose, documentAttributions(prose)).flatMap((block) =>
    finish(checker.check(block, pairQuotationMarks(block.block.text), [])),
  );
  assert.equal(checked.length, 1);
  const [one] = checked;
  const statement = one && quotationStatement(one, draft);
  return (
    statement && {
      verdict: statement.verdict,
      support: statement.support,
      evidence: statement.evidence.map(({ sourceId, relation }) => [sourceId, relation]),
    }
  );
}

function checkerOf(sources: typeof articles): QuotationChecker {
  const archive = new Archive();
  for (const source of sources) archive.add(readArticle(source));
  return new QuotationChecker(archive);
}

describe('a quotation of a draft', () => {
  it('is supported by its words in quotation marks', () => {
    assert.deepEqual(statementOf('“We cannot promise that it opens before the summer,” Ann Lee said.'), {
      verdict: 'supported',
      support: 1,
      evidence: [
        ['bridge-1', 'supports'],
        ['ferry-1', 'related'],
      ],
    });
  });

  it('is contradicted by a quotation that it alters', () => {
    const { verdict, support, evidence } =
      statementOf('“We cannot promise that it closes before the summer,” Ann Lee said.') ?? {};
    assert.equal(verdict, 'contradicted');
    assert.ok(support !== undefined && support > 0 && support <= 0.4);
    assert.deepEqual(evidence?.[0], ['bridge-1', 'contradicts']);
  });

  it('is unverified where an article has its words outside quotation marks', () => {
    assert.deepEqual(statementOf('“The old bridge in Leeds will stay closed until the spring,” Lee said.'), {
      verdict: 'unverified',
      support: 0.6,
      evidence: [['bridge-1', 'related']],
    });
  });

  for (const [how, draft] of [
    ['naming its outlet', '“The old bridge in Leeds will stay closed,” Coastal Agency wrote.'],
    ['naming its author', '“The old bridge in Leeds will stay closed,” Tom Hart wrote.'],
    ['citing it', '“The old bridge in Leeds will stay closed,” it is said [@bridge].'],
    ['naming a document', '“The old bridge in Leeds will stay closed,” the report said.'],
  ] as const) {
    it(`is supported where it quotes an article as an article, by ${how}`, () => {
      assert.deepEqual(statementOf(draft), {
        verdict: 'supported',
        support: 1,
        evidence: [['bridge-1', 'supports']],
      });
    });
  }

  it('is unverified, without evidence, where no article has it', () => {
    const statement = statementOf('“The harbour was never asked about any of this,” Ann Lee said.');
    assert.deepEqual([statement?.verdict, statement?.evidence], ['unverified', []]);
  });

  it('is no statement where the words are a title, a term or nobody’s', () => {
    assert.equal(statementOf('The so-called “floating lock” was never built.'), undefined);
    assert.equal(statementOf('She reads “The Long Way Home to the Sea” at night.'), undefined);
  });

  it('is a statement where a speaker is named, however short it is', () => {
    assert.equal(statementOf('“Absurd,” Ann Lee said.')?.verdict, 'unverified');
  });

  it('is read anew after the articles have changed', () => {
    const archive = new Archive();
    const checker = new QuotationChecker(archive);
    const draft = '“We cannot promise that it opens before the summer,” Ann Lee said.';
    const verdicts = [statementOf(draft, checker)?.verdict];
    for (const source of articles) archive.add(readArticle(source));
    verdicts.push(statementOf(draft, checker)?.verdict);
    archive.remove('bridge-1');
    verdicts.push(statementOf(draft, checker)?.verdict);
    assert.deepEqual(verdicts, ['unverified', 'supported', 'contradicted']);
  });
});
