import assert from 'node:assert/strict';
import { applyFix, closeAll, findings, hoverAt, none, openDraft, ruleOf } from '../draft';

interface Example {
  readonly rule: string;
  readonly draft: string;
  /** The words that are underlined. */
  readonly underlined: string;
  readonly message: RegExp;
  /** Text that the hover shows. */
  readonly hover?: RegExp;
  /** The fix's title and the draft after it. */
  readonly fix?: readonly [RegExp, string];
}

const examples: readonly Example[] = [
  {
    rule: 'quote-altered',
    draft: 'Putin told reporters he would meet Zelensky “under the right conditions.”',
    underlined: 'conditions',
    message: /^The source has “circumstances”, not “conditions”/,
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
    message: /^No source quotes Zelenskyy saying this/,
    hover: /No source settles this\. Closest in your sources/,
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
    message: /^Volodymyr Zelenskyy, not Keir Starmer, says this/,
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
    message: /^The draft does not say whose words these are/,
    hover: /Volodymyr Zelenskyy/,
    fix: [/^Add /, '“Without Ukraine at the table, it’s impossible to achieve,” Volodymyr Zelenskyy said.'],
  },
  {
    rule: 'quote-spliced',
    draft:
      '“It’ll just be like Israel occupies the West Bank. It’ll be occupied territory and the model is Palestine,” the source close to the National Security Council told The Times.',
    underlined: 'Bank. It’ll',
    message: /between these words; the quotation does not mark the gap/,
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
    message: /^Leaving out “not” reverses the meaning/,
    hover: /blank check/,
    fix: [/^Restore “not”/, 'A source described a guarantee “that will not be a blank check.”'],
  },
  {
    rule: 'quote-from-paraphrase',
    draft: 'Grushko warned that foreign troops “would be considered combatants in the conflict.”',
    underlined: '“would be considered combatants in the conflict.”',
    message: /says this in its own words, not as a quotation/,
    hover: /combatants in the conflict/,
    fix: [
      /^Remove the quotation marks/,
      'Grushko warned that foreign troops would be considered combatants in the conflict.',
    ],
  },
  {
    rule: 'contradicted-number',
    draft: 'More than 250 settlements have been built in the West Bank in breach of international law.',
    underlined: '250',
    message: /^The source says more than 150 settlements, not more than 250/,
    hover: /More than 150 settlements/,
    fix: [
      /“150”/,
      'More than 150 settlements have been built in the West Bank in breach of international law.',
    ],
  },
  {
    rule: 'contradicted-date',
    draft: 'Crimea was annexed by Moscow in 2012.',
    underlined: '2012',
    message: /^The source says 2014, not 2012/,
    hover: /annexed by Moscow in 2014/,
    fix: [/“2014”/, 'Crimea was annexed by Moscow in 2014.'],
  },
  {
    rule: 'contradicted-name',
    draft: 'Marco Rubio has met Putin five times in Russia.',
    underlined: 'Marco Rubio',
    message: /^The source names Steve Witkoff here, not Marco Rubio/,
    hover: /Steve Witkoff has met with Putin five times/,
    fix: [/“Steve Witkoff”/, 'Steve Witkoff has met Putin five times in Russia.'],
  },
  {
    rule: 'contradicted-negation',
    draft: 'Kyiv has said it will recognize the Russian annexation of its territory.',
    underlined: 'recognize',
    message: /^The source says the opposite/,
    hover: /will not recognize/,
  },
  {
    rule: 'attribution-contradicted',
    draft:
      'German Chancellor Friedrich Merz argued that Russia’s demands suggest Moscow is not genuinely seeking peace.',
    underlined: 'German Chancellor Friedrich Merz',
    message: /^The source gives this to Kaja Kallas, not Friedrich Merz/,
    hover: /Kaja Kallas/,
    fix: [
      /^Name Kaja Kallas/,
      'Kaja Kallas argued that Russia’s demands suggest Moscow is not genuinely seeking peace.',
    ],
  },
  {
    rule: 'attribution-unsupported',
    draft: 'Keir Starmer said that Britain would send 10,000 soldiers to Odesa.',
    underlined: 'Keir Starmer said that Britain would send 10,000 soldiers to Odesa',
    message: /^No source has Keir Starmer saying this/,
  },
  {
    rule: 'attribution-missing',
    draft:
      'Washington will give Kyiv NATO-style security assurances in exchange for territorial concessions to Russia.',
    underlined: 'will give',
    message: /^The source has this from unnamed people/,
    hover: /Trump administration stands prepared/,
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

/** Removes bold (words that differ) and italics (words that the draft has too). */
function withoutMarks(markdown: string): string {
  return markdown.replaceAll('*', '');
}

describe('each rule', () => {
  afterEach(closeAll);

  for (const { rule, draft, underlined, message, hover, fix } of examples) {
    it(`${rule} is reported, explained and fixed`, async () => {
      const document = await openDraft(`${draft}\n`);
      const ours = (found: readonly { code?: unknown }[]): boolean => found.length > 0;
      const found = (await findings(document.uri, ours)).filter((one) => ruleOf(one) === rule);
      assert.equal(found.length, 1, rule);
      const [finding] = found;
      assert.ok(finding);
      assert.equal(document.getText(finding.range), underlined);
      assert.match(finding.message, message);
      if (hover) assert.match(withoutMarks(await hoverAt(document, finding.range.start)), hover);
      if (!fix) return;
      const [title, fixed] = fix;
      await applyFix(document, finding.range, title);
      assert.equal(document.lineAt(0).text, fixed);
      await findings(document.uri, (after) => none(after.filter((one) => ruleOf(one) === rule)));
    });
  }
});
