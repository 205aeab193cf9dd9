import assert from 'node:assert/strict';
import { applyFix, closeAll, findings, hoverAt, none, openDraft, ruleOf } from '../draft';

interface Example {
  readonly rule: string;
  readonly draft: string;
  /** The words that are underlined. */
  readonly underlined: string;
  readonly message: RegExp;
  /** What the hover shows of the source. */
  readonly hover?: RegExp;
  /** The fix's title and the draft after it. */
  readonly fix?: readonly [RegExp, string];
}

const examples: readonly Example[] = [
  {
    rule: 'quote-altered',
    draft: 'Putin told reporters he would meet Zelensky “under the right conditions.”',
    underlined: 'conditions',
    message: /it has “circumstances”, not “conditions”/,
    hover: /circumstances/,
    fix: [
      /^Use the source's wording/,
      'Putin told reporters he would meet Zelensky “under the right circumstances.”',
    ],
  },
  {
    rule: 'quote-not-found',
    draft: '“We will take back every village by Christmas,” Zelenskyy said on Thursday.',
    underlined: '“We will take back every village by Christmas,”',
    message: /^No source has this quotation from Zelenskyy/,
    hover: /No passage of the sources carries this/,
    fix: [
      /^Remove the quotation marks/,
      'We will take back every village by Christmas, Zelenskyy said on Thursday.',
    ],
  },
  {
    rule: 'quote-misattributed',
    draft:
      '“Without Ukraine at the table, it’s impossible to achieve,” British Prime Minister Keir Starmer said.',
    underlined: 'British Prime Minister Keir Starmer',
    message: /^These are the words of Volodymyr Zelenskyy/,
    hover: /Volodymyr Zelenskyy/,
    fix: [
      /^Name Volodymyr Zelenskyy/,
      '“Without Ukraine at the table, it’s impossible to achieve,” Volodymyr Zelenskyy said.',
    ],
  },
  {
    rule: 'quote-unattributed',
    draft: '“Without Ukraine at the table, it’s impossible to achieve.”',
    underlined: '“Without Ukraine at the table, it’s impossible to achieve.”',
    message: /^Nobody is named for this quotation/,
    hover: /Volodymyr Zelenskyy/,
    fix: [/^Add /, '“Without Ukraine at the table, it’s impossible to achieve,” Volodymyr Zelenskyy said.'],
  },
  {
    rule: 'quote-spliced',
    draft:
      '“It’ll just be like Israel occupies the West Bank. It’ll be occupied territory and the model is Palestine,” the source close to the National Security Council told The Times.',
    underlined: 'Bank. It’ll',
    message: /^The quotation joins words that stand apart in the source/,
    hover: /occupied territory/,
    fix: [
      /^Mark the omission/,
      '“It’ll just be like Israel occupies the West Bank. … It’ll be occupied territory and the model is Palestine,” the source close to the National Security Council told The Times.',
    ],
  },
  {
    rule: 'quote-truncated',
    draft: 'A source described a guarantee “that will … be a blank check.”',
    underlined: '…',
    message: /^The quotation leaves out “not”/,
    hover: /blank check/,
    fix: [/^Restore “not”/, 'A source described a guarantee “that will not be a blank check.”'],
  },
  {
    rule: 'quote-from-paraphrase',
    draft: 'Grushko warned that foreign troops “would be considered combatants in the conflict.”',
    underlined: '“would be considered combatants in the conflict.”',
    message: /^These are the article's own words, not in quotation marks there/,
    hover: /combatants in the conflict/,
    fix: [
      /^Remove the quotation marks/,
      'Grushko warned that foreign troops would be considered combatants in the conflict.',
    ],
  },
  {
    rule: 'name-spelling',
    draft: 'He met Zelenskyy in Kyiv, and Zelenskyy thanked him. Later, Zelensky left.',
    underlined: 'Zelensky',
    message: /^“Zelensky” is spelled “Zelenskyy” elsewhere in this draft/,
    fix: [
      /^Spell it “Zelenskyy”/,
      'He met Zelenskyy in Kyiv, and Zelenskyy thanked him. Later, Zelenskyy left.',
    ],
  },
];

describe('each rule', () => {
  afterEach(closeAll);

  for (const { rule, draft, underlined, message, hover, fix } of examples) {
    it(`${rule} is reported, explained and mended`, async () => {
      const document = await openDraft(`${draft}\n`);
      const ours = (found: readonly { code?: unknown }[]): boolean => found.length > 0;
      const found = (await findings(document.uri, ours)).filter((one) => ruleOf(one) === rule);
      assert.equal(found.length, 1, rule);
      const [finding] = found;
      assert.ok(finding);
      assert.equal(document.getText(finding.range), underlined);
      assert.match(finding.message, message);
      if (hover) assert.match(await hoverAt(document, finding.range.start), hover);
      if (!fix) return;
      const [title, mended] = fix;
      await applyFix(document, finding.range, title);
      assert.equal(document.lineAt(0).text, mended);
      await findings(document.uri, (after) => none(after.filter((one) => ruleOf(one) === rule)));
    });
  }
});
