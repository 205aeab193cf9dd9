import assert from 'node:assert/strict';
import type { InMemoryWorkspace } from '../inMemoryWorkspace';
import { articlesToCompleteFrom, Completions } from './completions';

const words = 'The bridge will open to traffic in May and the ferry will stop in June';

describe('completion in quotation marks', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await articlesToCompleteFrom();
  });

  const at = (withCaret: string): Promise<Completions> => Completions.at(story, withCaret);
  const first = async (withCaret: string): Promise<string | undefined> => (await at(withCaret)).accepted[0];

  it('continues what is typed with the source’s words, and closes the quotation in the writer’s marks', async () => {
    assert.equal(await first('He said, “The bridge will|'), `He said, “${words}”`);
    assert.equal(await first('He said, "The bridge will|'), `He said, "${words}"`);
    assert.equal(await first('He said, ‘The bridge will|'), `He said, ‘${words}’`);
  });

  it('does not double a closing mark that is there', async () => {
    assert.equal(await first('He said, “The bridge will|” and left.'), `He said, “${words}” and left.`);
  });

  it('can overwrite what stands before the closing mark', async () => {
    const { overwritten } = await at('He said, “The bridge will| stay closed” and left.');
    assert.equal(overwritten[0], `He said, “${words}” and left.`);
  });

  it('continues words from the middle of a quotation', async () => {
    assert.equal(
      await first('It opens “to tra|'),
      'It opens “to traffic in May and the ferry will stop in June”',
    );
  });

  it('offers the sentence first and then the whole quotation', async () => {
    assert.deepEqual((await at('“We told|')).accepted, [
      '“We told them ‘no’ twice.”',
      '“We told them ‘no’ twice. They didn’t listen”',
    ]);
  });

  it('turns marks inside the words into the other kind', async () => {
    assert.equal(await first('‘We told|'), '‘We told them “no” twice.’');
  });

  it('writes the words so that Markdown shows them as they are', async () => {
    assert.equal(await first('“The o|'), '“The \\*old\\* quay won’t hold.”');
  });

  it('writes the words into plain text as they stand', async () => {
    const { accepted } = await Completions.at(story, '“The o|', 'notes.txt');
    assert.equal(accepted[0], '“The *old* quay won’t hold.”');
  });

  it('keeps the case of the first letter that is typed', async () => {
    assert.equal(
      await first('It will “To tra|'),
      'It will “To traffic in May and the ferry will stop in June”',
    );
  });

  it('names the speaker and the article, and shows the passage as plain text', async () => {
    const [item] = (await at('“The bridge is|')).items;
    assert.equal(item?.detail, 'Tom Stone · Quay interview');
    assert.equal(item.labelDetails?.description, 'Tom Stone');
    assert.deepEqual(item.documentation, {
      kind: 'plaintext',
      value: '“The bridge is a beginning”\n\n— Tom Stone, in Quay interview, Harbour Radio',
    });
  });

  it('offers first what the speaker said who is named in the paragraph', async () => {
    assert.match((await at('“The bridge|')).labels[0] ?? '', /^The bridge will open/);
    assert.equal((await at('Governor Stone said, “The bridge|')).labels[0], 'The bridge is a beginning');
  });

  it('offers first what stands in the article that is cited', async () => {
    assert.equal((await at('See [@interview]: “The bridge|')).labels[0], 'The bridge is a beginning');
  });

  it('offers everything where nothing is typed yet', async () => {
    assert.equal((await at('He said, "|')).items.length, 4);
  });

  it('has exact ranges behind emoji, combining marks and CRLF', async () => {
    const head = '# 🌉 A\u0301 title 👩‍👩‍👧\r\n\r\n- one\r\n- Cafe\u0301 🌉 ';
    assert.equal(await first(`${head}“The bridge will|\r\n\r\nNext.`), `${head}“${words}”\r\n\r\nNext.`);
  });

  it('goes on behind a line break with the words that follow', async () => {
    assert.equal(
      await first('He said, “The bridge\nwill o|'),
      'He said, “The bridge\nwill open to traffic in May and the ferry will stop in June”',
    );
  });

  for (const [place, withCaret] of [
    ['code', 'Type `say “The bridge|` here'],
    ['a code block', '```\n“The bridge|\n```'],
    ['a link', '[“The bridge|”](https://example.org)'],
    ['front matter', '---\ntitle: “The bridge|\n---\n'],
    ['text without marks', 'The bridge will|'],
    ['text behind a quotation', '“The bridge will open,” the bridge|'],
  ] as const) {
    it(`offers nothing in ${place}`, async () => {
      assert.deepEqual((await at(withCaret)).labels, []);
    });
  }

  it('offers nothing in a source article', async () => {
    assert.deepEqual((await Completions.at(story, '“The bridge|', 'seeds/interview.md')).labels, []);
  });
});
