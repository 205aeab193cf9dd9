import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle, spanOfWords } from '../../../../server/src/core/archive/article';
import { matchQuotation } from '../../../../server/src/core/match/quotations/quotationMatch';
import type { QuotationMatch } from '../../../../server/src/core/match/quotations/quotationMatch';
import { readQuotedWords } from '../../../../server/src/core/match/quotations/quotedWords';
import { isSpellingOf } from '../../../../server/src/core/values/names/spelling';
import { marked } from '../../markedText';
import { seeds } from '../../seeds';

function archiveOf(...texts: readonly string[]): Archive {
  const archive = new Archive();
  for (const [index, text] of texts.entries()) archive.add(readArticle({ id: `a${index}`, text }));
  return archive;
}

function matches(archive: Archive, ...parts: readonly string[]): QuotationMatch[] {
  return matchQuotation(readQuotedWords(parts), archive, isSpellingOf);
}

function best(archive: Archive, ...parts: readonly string[]): QuotationMatch {
  const [first] = matches(archive, ...parts);
  assert.ok(first, 'no match');
  return first;
}

function words(match: QuotationMatch, range: { readonly from: number; readonly to: number }): string {
  const { start, end } = spanOfWords(match.article, range);
  return match.article.text.slice(start, end);
}

describe('matchQuotation', () => {
  it('finds the exact place of words in an article', () => {
    const { text, spans } = marked(
      'Some words before. She said: “We know. ⟦We will talk about land⟧ and power.” She left.',
    );
    const match = best(archiveOf(text), 'We will talk about land');
    assert.deepEqual(spanOfWords(match.article, match), spans[0]);
    assert.deepEqual(
      [match.differences, match.omissions, match.agreement, match.quotedShare],
      [[], [], 1, 1],
    );
  });

  it('finds the place under other marks, case, dashes and white space', () => {
    const { text, spans } = marked('“⟦We’ll talk – about\u00a0land, and POWER⟧!”');
    const match = best(archiveOf(text), "we'll talk about land and power");
    assert.deepEqual(spanOfWords(match.article, match), spans[0]);
    assert.deepEqual(match.differences, []);
  });

  it('finds every occurrence', () => {
    const archive = archiveOf(
      'She said: “We will talk about land.” Later.',
      'He said nothing of that at all.',
      'Kelly: “We will talk about land.”',
    );
    assert.deepEqual(
      matches(archive, 'We will talk about land')
        .filter(({ differences, agreement }) => differences.length === 0 && agreement === 1)
        .map(({ article }) => article.id)
        .sort(),
      ['a0', 'a2'],
    );
  });

  it('finds two occurrences in one article', () => {
    const filler = 'The minister went home, and the others stayed on in the hall for a while. '.repeat(40);
    const { text, spans } = marked(`“⟦We will talk about land⟧.” ${filler}“⟦We will talk about land⟧.”`);
    const found = matches(archiveOf(text), 'We will talk about land').filter(
      ({ differences }) => differences.length === 0,
    );
    assert.deepEqual(
      found.map((match) => spanOfWords(match.article, match)).sort((a, b) => a.start - b.start),
      spans,
    );
  });

  it('finds two occurrences close to each other', () => {
    const { text, spans } = marked(
      'Kelly said: “⟦We will talk about land⟧.” Then Leavitt said it, too: “⟦We will talk about land⟧.”',
    );
    assert.deepEqual(
      matches(archiveOf(text), 'We will talk about land').map((match) => spanOfWords(match.article, match)),
      spans,
    );
  });

  it('puts words in quotation marks before the same words in prose', () => {
    const archive = archiveOf(
      'They will talk about land, she said.',
      'She said: “They will talk about land.”',
    );
    assert.deepEqual(
      matches(archive, 'They will talk about land').map(({ article, quotedShare }) => [
        article.id,
        quotedShare,
      ]),
      [
        ['a1', 1],
        ['a0', 0],
      ],
    );
  });

  it('puts an exact place before an altered one', () => {
    const archive = archiveOf(
      'She said: “We will never talk about land.”',
      'She said: “We will talk about land.”',
    );
    assert.equal(best(archive, 'We will talk about land').article.id, 'a1');
  });

  it('tells the words that differ on both sides', () => {
    const match = best(
      archiveOf('She said: “We will talk about power plants soon.”'),
      'We will talk about nuclear plants soon',
    );
    assert.deepEqual(
      match.differences.map(({ draft, source }) => [draft, words(match, source)]),
      [[{ from: 4, to: 5 }, 'power']],
    );
    assert.equal(match.agreement, 3 / 4);
  });

  it('takes an insertion for what it stands for', () => {
    const archive = archiveOf('She said: “He will follow through on his promises.”');
    assert.deepEqual(best(archive, '[The president] will follow through on his promises').differences, []);
    assert.deepEqual(best(archive, 'He [Trump] will follow through on his promises').differences, []);
  });

  it('takes the source’s insertion for what the draft has in its place', () => {
    const archive = archiveOf(
      'She said: “The obstacle to peace and [Mr. Trump] will follow through on promises.”',
    );
    assert.deepEqual(
      best(archive, 'The obstacle to peace and he will follow through on promises').differences,
      [],
    );
  });

  it('takes another spelling of a name for the name', () => {
    const archive = archiveOf('She said: “Then Zelenskyy went back to Kyiv by train.”');
    assert.deepEqual(best(archive, 'Then Zelensky went back to Kiev by train').differences, []);
  });

  it('omissions over what an ellipsis leaves out', () => {
    const match = best(
      archiveOf('She said: “We will talk about land, about prisoners and children, and about power plants.”'),
      'We will talk about land … and about power plants',
    );
    assert.deepEqual(
      match.omissions.map(({ marked: isMarked, source }) => [isMarked, words(match, source)]),
      [[true, 'about prisoners and children']],
    );
    assert.deepEqual(match.differences, []);
  });

  it('omissions over a single word that an ellipsis leaves out', () => {
    const match = best(archiveOf('She said: “We will not talk about land.”'), 'We will … talk about land');
    assert.deepEqual(
      match.omissions.map(({ source }) => words(match, source)),
      ['not'],
    );
  });

  it('reads the parts of a divided quotation as one', () => {
    const { text, spans } = marked('She said: “⟦We will talk about land, and about power plants⟧.”');
    const match = best(archiveOf(text), 'We will talk about land,', 'and about power plants.');
    assert.deepEqual([spanOfWords(match.article, match), match.differences], [spans[0], []]);
  });

  it('reads on over an attribution that divides the source’s quotation', () => {
    const match = best(
      archiveOf('“We will talk about land,” Kelly said. “And about power plants,” she added.'),
      'We will talk about land. And about power plants',
    );
    assert.deepEqual(match.differences, []);
    assert.deepEqual(
      match.omissions.map(({ marked: isMarked, source }) => [isMarked, words(match, source)]),
      [[true, 'Kelly said']],
    );
  });

  it('does not read on into another speaker’s quotation', () => {
    const match = best(
      archiveOf('“We will talk about land,” said Kelly. “They lie about power plants,” said Leavitt.'),
      'We will talk about land. They lie about power plants',
    );
    assert.ok(match.differences.length > 0 || match.omissions.some(({ marked: isMarked }) => !isMarked));
  });

  it('names the quotation that holds the words, the inner or the outer', () => {
    const archive = archiveOf('Trump said: “Then he was saying, ‘Well, I have to get approval,’ and left.”');
    assert.equal(best(archive, 'Well, I have to get approval').quotation?.level, 1);
    assert.equal(best(archive, 'he was saying, Well, I have to get approval').quotation?.level, 0);
  });

  it('finds nothing for no words, for an empty archive, or for words that no article has', () => {
    assert.deepEqual(matches(archiveOf('She said: “Yes.”'), '…'), []);
    assert.deepEqual(matches(new Archive(), 'We will talk'), []);
    assert.deepEqual(matches(archiveOf('She said: “Yes.”'), 'quinquereme of Nineveh'), []);
  });

  it('finds every quotation of the seed articles at its place', () => {
    const archive = new Archive();
    for (const source of seeds) archive.add(readArticle(source));
    for (const article of archive.articles) {
      for (const { span, level } of article.quotations) {
        const text = article.text.slice(span.start, span.end);
        const quoted = readQuotedWords([text]);
        if (level > 0 || quoted.words.length < 3) continue;
        const found = matchQuotation(quoted, archive, isSpellingOf).some((match) => {
          const place = spanOfWords(match.article, match);
          return (
            match.article === article &&
            place.start >= span.start &&
            place.end <= span.end &&
            match.agreement === 1
          );
        });
        assert.ok(found, text);
      }
    }
  });
});
