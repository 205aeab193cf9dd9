import assert from 'node:assert/strict';
import { html, joined, markedHtml } from '../../../server/src/reports/html/markup';

describe('a template of HTML', () => {
  it('escapes the text that is put into it', () => {
    assert.equal(
      html`<p title="${'"&\''}">${'<b>&amp;</b>'}</p>`.source,
      '<p title="&quot;&amp;&apos;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('takes markup as it is, alone or in a list', () => {
    const item = html`<b>${'<'}</b>`;
    assert.equal(html`<p>${item}${[item, item]}</p>`.source, '<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>');
    assert.equal(joined([item, item]).source, '<b>&lt;</b><b>&lt;</b>');
  });

  it('has nothing where something is undefined or false', () => {
    assert.equal(html`<p>${undefined}${false}${0}</p>`.source, '<p>0</p>');
  });

  it('shows characters that turn the writing direction, and does not let them', () => {
    assert.equal(html`<p>${'a\u202Eb\u2066c\u0000'}</p>`.source, '<p>a\uFFFDb\uFFFDc\uFFFD</p>');
  });

  it('does not carry its indentation into the page', () => {
    // prettier-ignore
    const indented = html`<p>
        ${'a  b'}
      </p>`;
    assert.equal(indented.source, '<p>\na b\n</p>');
  });
});

describe('marked words', () => {
  const text = 'one <two> three';

  it('stand in an element, the rest beside it', () => {
    const marks = [
      { start: 10, end: 15 },
      { start: 4, end: 9 },
    ];
    assert.equal(
      markedHtml(text, { start: 0, end: 15 }, marks, 'del').source,
      'one <del>&lt;two&gt;</del> <del>three</del>',
    );
  });

  it('end where the stretch ends, and never overlap', () => {
    const marks = [
      { start: 0, end: 6 },
      { start: 5, end: 12 },
      { start: 12, end: 12 },
    ];
    assert.equal(
      markedHtml(text, { start: 4, end: 11 }, marks, 'ins').source,
      '<ins>&lt;t</ins><ins>wo&gt; t</ins>',
    );
  });
});
