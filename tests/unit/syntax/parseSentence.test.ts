import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/prose/tokens';
import { relationAt, tagAt } from '../../../server/src/core/syntax/dependencyTree';
import { parseSentence } from '../../../server/src/core/syntax/parseSentence';

/** Each token of a sentence with its relation and its head: "Lund nsubj said"; "said root". */
function arcsOf(text: string): string[] {
  const { tokens } = analyse(text);
  const tree = parseSentence(tokens);
  return tokens.map((token, at) =>
    [token.text, relationAt(tree, at), tokens[tree.heads[at] ?? -1]?.text]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

function assertArcs(text: string, ...expected: readonly string[]): void {
  const arcs = arcsOf(text);
  for (const arc of expected) assert.ok(arcs.includes(arc), `no “${arc}” in: ${arcs.join(' | ')}`);
}

describe('parseSentence', () => {
  it('gives what somebody said as the complement of the verb', () => {
    assertArcs(
      'Vera Lund said that the council had sold the boats.',
      'said root',
      'Vera compound Lund',
      'Lund nsubj said',
      'that mark sold',
      'council nsubj sold',
      'sold ccomp said',
      'boats obj sold',
    );
  });

  it('finds the speaker behind a quotation', () => {
    assertArcs(
      '“We will fight this in court,” said Hope Farrow.',
      'said root',
      'Farrow nsubj said',
      'fight ccomp said',
    );
  });

  it('finds a name in apposition to a role', () => {
    assertArcs(
      'The mayor, Hope Farrow, said the plan was dead.',
      'mayor nsubj said',
      'Hope compound Farrow',
      'Farrow appos mayor',
      'dead ccomp said',
    );
  });

  it('finds a role in apposition to a name', () => {
    assertArcs(
      'Vera Lund, the mayor of the town, said on Friday that she would resign.',
      'mayor appos Lund',
      'Lund nsubj said',
    );
  });

  it('leaves the place before the subject to the verb', () => {
    assertArcs(
      'In the chamber a retired teacher objected.',
      'chamber obl objected',
      'teacher nsubj objected',
      'retired amod teacher',
    );
  });

  it('tells the agent of a passive from its subject', () => {
    assertArcs(
      'The boats were sold by the council.',
      'boats nsubj:pass sold',
      'council obl sold',
      'by case council',
    );
  });

  it('coordinates verbs and nouns', () => {
    assertArcs(
      'Lund and Voss bought boats and sold them.',
      'Voss conj Lund',
      'Lund nsubj bought',
      'sold conj bought',
    );
  });

  it('reads numbers as modifiers of what they count', () => {
    assertArcs('The council sold 12 old boats.', '12 nummod boats', 'old amod boats');
  });

  it('reads a possessive as a modifier of what is owned', () => {
    assertArcs('The council sold Lund’s boat.', 'Lund nmod:poss boat', '’s case Lund', 'boat obj sold');
  });

  it('gives a compound with hyphens one place in the tree, at its last token', () => {
    assertArcs('A well-known lawyer left.', 'known amod lawyer', 'well compound known', '- punct known');
  });

  it('tags tokens by the form of the word', () => {
    const { tokens } = analyse('She had sold two boats.');
    const tree = parseSentence(tokens);
    assert.deepEqual(
      tokens.map((_, at) => tagAt(tree, at)),
      ['PRP', 'VBD', 'VBN', 'CD', 'NNS', '.'],
    );
  });

  it('makes a single token the root', () => {
    assert.deepEqual(arcsOf('Boats'), ['Boats root']);
  });

  it('gives an empty tree for no tokens', () => {
    assert.equal(parseSentence([]).heads.length, 0);
  });
});
