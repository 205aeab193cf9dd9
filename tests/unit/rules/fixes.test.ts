import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Checker, createChecker, type Finding, type Source } from '../../../server/src/core/index';
import { ruleIds } from '../../../server/src/core/rules/registry';
import { seeds } from '../seeds';
import { apply } from './judge';

/** A paragraph that a rule complains of, and the same after its fix; `fixed` is absent where none is offered. */
interface Example {
  readonly draft: string;
  readonly fixed?: string;
  readonly sources?: readonly Source[];
}

const bridges: readonly Source[] = [
  { id: 'one', text: 'The old bridge in Leeds carried 1,300 lorries on Monday.' },
  { id: 'two', text: 'The old bridge in Leeds carried 1,900 lorries on Monday.' },
];
const bank: Source = {
  id: 'bank',
  text: 'The bank will close forty branches in the north, Reuters reported, citing people familiar with the matter.',
};

/** Of every rule, what it complains of and what its fix makes of it. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  'quote-altered': [
    {
      draft: '“This is totally fake news and sloppy reporting,” said Anna Kelly.',
      fixed: '“This is total fake news and sloppy reporting,” said Anna Kelly.',
    },
    {
      draft: 'Kelly said that “this is totally fake news and sloppy reporting.”',
      fixed: 'Kelly said that “this is total fake news and sloppy reporting.”',
    },
    {
      draft: '“Totally fake news and sloppy reporting,” said Anna Kelly.',
      fixed: '“Total fake news and sloppy reporting,” said Anna Kelly.',
    },
    {
      draft: 'Kelly said that “that is total fake news and sloppy reporting.”',
      fixed: 'Kelly said that “this is total fake news and sloppy reporting.”',
    },
    {
      draft: '“Certainly nothing of the sort was discussed with anyone at any point,” said Anna Kelly.',
      fixed: '“Nothing of the sort was discussed with anyone at any point,” said Anna Kelly.',
    },
  ],
  'quote-not-found': [
    {
      draft: '“We will take back every village,” Zelenskyy said.',
      fixed: 'We will take back every village, Zelenskyy said.',
    },
  ],
  'quote-from-paraphrase': [
    {
      draft: 'Grushko warned that foreign troops “would be considered combatants in the conflict.”',
      fixed: 'Grushko warned that foreign troops would be considered combatants in the conflict.',
    },
  ],
  'quote-misattributed': [
    {
      draft: '“Without Ukraine at the table, it’s impossible to achieve,” Keir Starmer said.',
      fixed: '“Without Ukraine at the table, it’s impossible to achieve,” Volodymyr Zelenskyy said.',
    },
  ],
  'quote-unattributed': [
    {
      draft: '“That Putin is the only obstacle to peace.”',
      fixed: '“That Putin is the only obstacle to peace,” Oleksandr Merezhko said.',
    },
  ],
  'quote-spliced': [
    {
      draft:
        '“It’ll just be like Israel occupies the West Bank. It’ll be occupied territory and the model is Palestine,” a source told The Times.',
      fixed:
        '“It’ll just be like Israel occupies the West Bank. … It’ll be occupied territory and the model is Palestine,” a source told The Times.',
    },
  ],
  'quote-truncated': [
    {
      draft: 'One source said that it “will … be a blank check.”',
      fixed: 'One source said that it “will not be a blank check.”',
    },
    {
      draft: 'Trump said that it was “appropriate to have it.”',
      fixed: 'Trump said that it was “not appropriate to have it.”',
    },
  ],
  'attribution-missing': [
    {
      sources: [bank],
      draft: 'The bank will close forty branches in the north.',
      fixed: 'The bank will close forty branches in the north, according to Reuters.',
    },
  ],
  'attribution-contradicted': [
    {
      draft: 'Friedrich Merz argued that Russia’s demands suggest Moscow is not seeking peace.',
      fixed: 'Kaja Kallas argued that Russia’s demands suggest Moscow is not seeking peace.',
    },
  ],
  'attribution-unsupported': [
    { draft: 'Keir Starmer said that Britain would send 10,000 soldiers to Odesa.' },
  ],
  'contradicted-number': [
    {
      draft: 'Trump doubled tariffs on Indian goods to 25% over its purchases of Russian oil.',
      fixed: 'Trump doubled tariffs on Indian goods to 50% over its purchases of Russian oil.',
    },
  ],
  'contradicted-date': [
    {
      draft: 'Crimea was annexed by Moscow in 2012.',
      fixed: 'Crimea was annexed by Moscow in 2014.',
    },
  ],
  'contradicted-name': [
    {
      draft: 'Marco Rubio has met Putin five times in Russia.',
      fixed: 'Steve Witkoff has met Putin five times in Russia.',
    },
  ],
  'contradicted-event': [
    {
      draft:
        'US and Russian officials have reached an agreement on territories for a planned summit meeting between Trump and Putin.',
    },
  ],
  'contradicted-negation': [
    { draft: 'Kyiv has said it will recognize the Russian annexation of its territory.' },
  ],
  'claim-disputed': [{ sources: bridges, draft: 'The old bridge in Leeds carried 1,900 lorries on Monday.' }],
  'claim-unverified': [{ draft: 'The festival opens in Edinburgh with a concert of Scottish folk songs.' }],
  'name-spelling': [
    {
      draft: 'President Zelenskyy met Putin. Then Zelensky left, and Zelenskyy stayed.',
      fixed: 'President Zelenskyy met Putin. Then Zelenskyy left, and Zelenskyy stayed.',
    },
  ],
  'citation-unknown': [{ draft: 'Crimea was annexed by Moscow in 2014 [@nowhere].' }],
};

/** The ways to write a paragraph that its fix has to leave as they are. */
const writings: Readonly<Record<string, (paragraph: string) => string>> = {
  plain: (paragraph) => paragraph,
  'with straight marks': (paragraph) => paragraph.replace(/[“”]/gu, '"').replace(/’/gu, "'"),
  'with guillemets': (paragraph) => paragraph.replace(/“/gu, '«').replace(/”/gu, '»'),
  'in bold': (paragraph) => `**${paragraph}**`,
  'in emphasis': (paragraph) => `_${paragraph}_`,
  'in a list': (paragraph) => `- ${paragraph}`,
  'in a block quotation': (paragraph) => `> ${paragraph}`,
};

/** Paragraphs of the writer's own that may stand around. */
const surroundings = fc.array(
  fc.constantFrom(
    '👩🏽‍🚀 A note 🧑‍⚖️ to nobody.',
    'Cafe\u0301 with *stress*, `code` and [a link](https://a.example).',
    '| a | b |\n| - | - |\n| 🎈 | d |',
    '```\n“code”\n```',
    '## A heading 🎉',
    '- one\n- two',
  ),
  { maxLength: 3 },
);

const checkers = new Map<readonly Source[], Checker>();

function checkerOf({ sources = seeds }: Example): Checker {
  const checker =
    checkers.get(sources) ?? createChecker({ sources, rules: { 'claim-unverified': 'information' } });
  checkers.set(sources, checker);
  return checker;
}

function found(rule: string, text: string, example: Example): Finding[] {
  return checkerOf(example)
    .check({ text, languageId: 'markdown' })
    .findings.filter((finding) => finding.rule === rule);
}

/** The text after the one fix of the rule's one finding in it. */
function fixed(rule: string, text: string, example: Example): string {
  const findings = found(rule, text, example);
  assert.equal(findings.length, 1, `${findings.length} findings of ${rule} in:\n${text}`);
  const fixes = findings[0]?.fixes ?? [];
  assert.equal(fixes.length, 1, `${fixes.length} fixes of ${rule} in:\n${text}`);
  return fixes[0] ? apply(text, fixes[0]) : text;
}

describe('the fixes of the rules', () => {
  it('are shown by an example of every rule', () => {
    assert.deepEqual(Object.keys(examples).sort(), [...ruleIds].sort());
  });

  for (const [rule, own] of Object.entries(examples)) {
    describe(rule, () => {
      for (const example of own) {
        const { draft, fixed: wanted } = example;
        if (wanted === undefined) {
          it(`offers none: ${draft}`, () => {
            assert.deepEqual(
              found(rule, draft, example).map(({ fixes }) => fixes),
              [[]],
            );
          });
          continue;
        }
        for (const [what, write] of Object.entries(writings)) {
          it(`changes what it says and nothing else, ${what}: ${draft}`, () => {
            assert.equal(fixed(rule, write(draft), example), write(wanted));
          });

          it(`settles the finding, ${what}: ${draft}`, () => {
            assert.deepEqual(found(rule, write(wanted), example), []);
          });
        }

        it(`leaves everything around as it is: ${draft}`, () => {
          fc.assert(
            fc.property(
              surroundings,
              surroundings,
              fc.constantFrom('\n', '\r\n'),
              fc.constantFrom(...Object.values(writings)),
              (before, after, lineBreak, write) => {
                const text = (paragraph: string): string =>
                  `${[...before, write(paragraph), ...after].join('\n\n')}\n`.replace(/\n/gu, lineBreak);
                assert.equal(fixed(rule, text(draft), example), text(wanted));
              },
            ),
            { numRuns: 25 },
          );
        });
      }
    });
  }
});
