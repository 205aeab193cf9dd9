import assert from 'node:assert/strict';
import { html, concat, markedHtml } from '../../../../server/src/reports/html/markup';

describe('a template of HTML', () => {
  it('escapes text', () => {
    assert.equal(
      html`<p title="${'"&\''}">${'<b>&amp;</b>'}</p>`.source,
      '<p title="&quot;&amp;&apos;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('inserts markup unescaped, alone or in a list', () => {
    const item = html`<b>${'<'}</b>`;
    assert.equal(html`<p>${item}${[item, item]}</p>`.source, '<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>');
    assert.equal(concat([item, item]).source, '<b>&lt;</b><b>&lt;</b>');
  });

  it('adds nothing for undefined and false', () => {
    assert.equal(html`<p>${undefined}${false}${0}</p>`.source, '<p>0</p>');
  });

  it('replaces characters that change the writing direction', () => {
    assert.equal(
      html`<p>${'a\u202Eb\u2066c\u0000'}</p>`.source,
      '<p>a&lt;U+202E&gt;b&lt;U+2066&gt;c&lt;U+0000&gt;</p>',
    );
  });

  it('removes its indentation', () => {
    // prettier-ignore
    const indented = html`<p>
        ${'a  b'}
      </p>`;
    assert.equal(indented.source, '<p>\na b\n</p>');
  });
});

describe('marked words', () => {
  const text = 'one <two> three';

  it('are in an element, the rest beside it', () => {
    const marks = [
      { span: { start: 10, end: 15 }, tag: 'mark' as const },
      { span: { start: 4, end: 9 }, tag: 'del' as const },
    ];
    assert.equal(
      markedHtml(text, { start: 0, end: 15 }, marks).source,
      'one <del>&lt;two&gt;</del> <mark>three</mark>',
    );
  });

  it('end with the span, and never overlap', () => {
    const marks = [
      { start: 0, end: 6 },
      { start: 5, end: 12 },
      { start: 12, end: 12 },
    ].map((span) => ({ span, tag: 'ins' as const }));
    assert.equal(
      markedHtml(text, { start: 4, end: 11 }, marks).source,
      '<ins>&lt;t</ins><ins>wo&gt; t</ins>',
    );
  });
});
