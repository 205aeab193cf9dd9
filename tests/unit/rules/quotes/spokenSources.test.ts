import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';

const transcript = {
  id: 'radio',
  text: [
    'MORNING RADIO, 3 March 2026. In the studio: Mara Quill, mayor of Hollin. Host: Edgar Brandt.',
    'BRANDT: Will the ferry run in winter?',
    'QUILL: The ferry will run every day of the winter. We have hired two captains.',
    'BRANDT: And the price?',
    'QUILL: The price stays where it is unless fuel doubles.',
  ].join('\n\n'),
};
const letter = {
  id: 'letter',
  text: [
    'Dear neighbours,',
    'I never promised a bridge to anybody.',
    'I promised a ferry, and I kept my word.',
    'We shall see who comes to the pier.',
    'Petra Lund',
  ].join('\n\n'),
};

function findings(text: string): string[] {
  return createChecker({ sources: [transcript, letter] })
    .check({ text, languageId: 'markdown' })
    .findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe('a source whose text is somebody’s words', () => {
  it('carries a quotation of a turn', () => {
    assert.deepEqual(
      findings('“The ferry will run every day of the winter,” the mayor, Mara Quill, said.'),
      [],
    );
  });

  it('shows a changed word in a turn', () => {
    assert.deepEqual(findings('“The ferry will run every night of the winter,” Mara Quill said.'), [
      'quote-altered: night',
    ]);
  });

  it('shows that somebody else had the turn', () => {
    assert.deepEqual(findings('“We have hired two captains,” Edgar Brandt said.'), [
      'quote-misattributed: Edgar Brandt',
    ]);
  });

  it('shows a condition that was cut off a turn', () => {
    assert.deepEqual(findings('“The price stays where it is,” Mara Quill said.'), ['quote-truncated: is,”']);
  });

  it('carries a quotation of a letter', () => {
    assert.deepEqual(findings('“I never promised a bridge to anybody,” Petra Lund wrote.'), []);
  });

  it('names the speaker of words that the draft gives to nobody', () => {
    const text = 'The pier was full on Sunday. “The ferry will run every day of the winter.”';
    assert.deepEqual(findings(text), ['quote-unattributed: “The ferry will run every day of the winter.”']);
  });

  it('does not ask for a name where the paragraph before has it', () => {
    assert.deepEqual(
      findings('Mara Quill came to the pier.\n\nIt was full. “The ferry will run every day of the winter.”'),
      [],
    );
  });

  it('says nothing of the words of somebody whom the writer met', () => {
    assert.deepEqual(
      findings('“Nobody asked the fishermen about it,” said a man whom I met at the pier.'),
      [],
    );
  });

  it('takes the name in a transcript’s label for the speaker, and a role for nobody else', () => {
    assert.deepEqual(findings('“We have hired two captains,” the politician said.'), []);
  });
});

describe('a draft that quotes much that the sources lack', () => {
  const sources = [
    {
      id: 'a',
      text: 'Mara Quill, mayor of Hollin, said: “The ferry will run every day of the winter.” She was at the pier.',
    },
  ];
  const invented = [
    '“The herring came back to the bay in May,” said Mara Quill.',
    '“My father built the first of these boats,” said Mara Quill.',
    '“No child should have to row to school,” said Mara Quill.',
  ];
  const found = '“The ferry will run every day of the winter,” said Mara Quill.';

  function severities(paragraphs: readonly string[]): string[] {
    return createChecker({ sources })
      .check({ text: paragraphs.join('\n\n'), languageId: 'markdown' })
      .findings.map(({ rule, severity }) => `${rule}: ${severity}`);
  }

  it('is not warned of each', () => {
    assert.deepEqual(severities([found, ...invented]), Array(3).fill('quote-not-found: information'));
  });

  it('is warned of one where the sources have the others', () => {
    assert.deepEqual(severities([found, found, ...invented.slice(0, 1)]), ['quote-not-found: warning']);
  });
});

describe('a source that tells in its own words what somebody said', () => {
  const sources = [
    {
      id: 'a',
      text: 'Mara Quill said that she had been skiing in Norway when the ferry sank, and that she read of it later.',
    },
  ];

  it('is no source of a quotation in the first person', () => {
    const text = '“I was skiing in Norway when the ferry sank,” Mara Quill said.';
    const {
      findings: [finding],
    } = createChecker({ sources }).check({ text, languageId: 'markdown' });
    assert.equal(finding?.rule, 'quote-from-paraphrase');
  });
});
