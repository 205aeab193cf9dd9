import assert from 'node:assert/strict';
import { escapeHtml } from '../../../../../client/src/report/panel/escapeHtml';

describe('text in the page of a report', () => {
  it('is escaped', () => {
    assert.equal(
      escapeHtml(`<a href="x" title='y'>&</a>`),
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    );
  });
});
