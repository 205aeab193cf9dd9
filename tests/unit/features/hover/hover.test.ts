import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import { CancellationToken, type Hover, type MarkupContent } from 'vscode-languageserver';
import { HoverFeature } from '../../../../server/src/features/hover/hover';
import { InMemoryWorkspace, type OpenedDocument } from '../inMemoryWorkspace';

const hostileWords =
  'The ferry *stops* for good <img src=x> at [noon](command:workbench.action.quit) and www.example.org knows why,';

/** A word that no hover has room for. */
const long = 'Llan'.repeat(750);

describe('hover', () => {
  let story: InMemoryWorkspace;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge (a).txt':
        'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/long.txt': `The port\n\n“The port of ${long} will not be sold to anyone this year,” Ann Roe said.\n`,
      'seeds/reversed.txt':
        'The pier\n\n“The pier \u202Eat the old mill will be painted in green before winter,” Ann Roe said.\n',
      'seeds/hostile.md': `---\ntitle: "[a](command:x) ![i](http://127.0.0.1/i.png)"\n---\n\n“${hostileWords}” the mayor said.\n`,
    });
  });

  const hover = ({ at }: OpenedDocument, markdown = true): Promise<Hover | null> =>
    new HoverFeature(story.checks, markdown).hover(at, CancellationToken.None);

  async function contents(draft: OpenedDocument, markdown = true): Promise<MarkupContent> {
    return (await hover(draft, markdown))?.contents as MarkupContent;
  }

  const right = (): OpenedDocument =>
    story.open(
      'draft.md',
      '⟦“The bridge will open to ⟦⟧traffic in May and the ferry will stop in June,”⟧ the mayor said.\n',
    );
  const altered = (): OpenedDocument =>
    story.open(
      'draft.md',
      '“The bridge will open to ⟦⟧traffic in April and the ferry will stop in June,” the mayor said.\n',
    );

  it('covers the statement', async () => {
    const draft = right();
    assert.deepEqual((await hover(draft))?.range, draft.ranges[0]);
  });

  it('shows the verdict, the passage and where it stands', async () => {
    const { kind, value } = await contents(right());
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*Supported quotation\*\*/);
    assert.match(
      value,
      /^> “The bridge will open to traffic in May and the ferry will stop in June,” the mayor said\.$/m,
    );
    assert.match(value, /\[line 3\]/);
  });

  it('links to the passage in the source', async () => {
    const { value } = await contents(right());
    const source = story.uriOf('seeds/bridge (a).txt');
    assert.ok(value.includes(`](<${source}#L3,2-L3,72>)`), value);
  });

  it('shows which words differ', async () => {
    const { value } = await contents(altered());
    assert.match(value, /^\*\*Contradicted quotation\*\* · “April” → “May”$/m);
    assert.match(value, /in \*\*May\*\* and the ferry/);
  });

  for (const markdown of [true, false]) {
    it(`cuts words without an end, in ${markdown ? 'Markdown' : 'plain text'}`, async () => {
      const draft = story.open(
        'draft.md',
        `“The port of ${long} will ⟦⟧not be sold to anyone this month,” Ann Roe said.\n`,
      );
      const { value } = await contents(draft, markdown);
      assert.match(value, /The port of (?:Llan){25}… will not be sold/);
      assert.doesNotMatch(value, /\S{200}/);
    });

    it(`shows characters that reorder text, in ${markdown ? 'Markdown' : 'plain text'}`, async () => {
      const draft = story.open(
        'draft.md',
        '“The pier at the old mill ⟦⟧will be painted in red before winter,” Ann Roe said.\n',
      );
      const { value } = await contents(draft, markdown);
      assert.match(value, /The pier \\?<U\+202E\\?>at the old mill/);
    });
  }

  it('says that no source has a quotation', async () => {
    const draft = story.open(
      'draft.md',
      '“Whales have been seen below the ⟦⟧northern pier,” the guide said.\n',
    );
    assert.match((await contents(draft)).value, /^\*\*Unverified quotation\*\*/);
  });

  it('shows for what no source settles the closest passage, plainly apart from a supported one', async () => {
    const draft = story.open('draft.md', 'Traffic on the bridge was ⟦⟧counted by schoolchildren.\n');
    const { value } = await contents(draft);
    assert.match(
      value,
      /^\*\*Unverified claim\*\*\n\nNo source settles this\. Closest in your sources:\n\n> /,
    );
    assert.match(value, /^> “The bridge will open to traffic/m);
    assert.match(value, /\[line 3\]/);
  });

  it('shows the text of a source as text, never as markup', async () => {
    const draft = story.open('draft.md', `“The ⟦⟧${hostileWords.slice(4)}” the mayor said.\n`, 'plaintext');
    const { value } = await contents(draft);
    const markup: string[] = [];
    parser
      .configure(GFM)
      .parse(value)
      .iterate({
        enter: ({ name, from, to }) => {
          if (/^(?:Link|Image|Autolink|HTML.*)$/.test(name)) markup.push(value.slice(from, to));
        },
      });
    const source = story.uriOf('seeds/hostile.md');
    assert.deepEqual(markup, [`[line 5](<${source}#L5,2-L5,111>)`]);
    assert.match(value, /\\\*stops\\\*/);
  });

  it('is empty beside statements', async () => {
    assert.equal(await hover(story.open('draft.md', 'Noth⟦⟧ing is said here.\n')), null);
  });

  it('is empty beyond the end of the draft', async () => {
    const draft = story.open('draft.md', 'Nothing is said here.\n');
    const position = { line: 99, character: 99 };
    assert.equal(await hover({ ...draft, at: { ...draft.at, position } }), null);
  });

  it('is plain text where the client shows no Markdown', async () => {
    const { kind, value } = await contents(altered(), false);
    assert.equal(kind, 'plaintext');
    assert.match(value, /^Contradicted quotation · “April” → “May”$/m);
    assert.match(value, /^— .*seeds\/bridge \(a\)\.txt, line 3$/m);
  });
});
