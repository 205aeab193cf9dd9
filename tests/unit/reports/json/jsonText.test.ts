import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonText } from '../../../../server/src/reports/json/jsonText';

describe('JSON that is printed', () => {
  it('has the exact text', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
        const value: unknown = { text, other: JSON.parse(json) as unknown };
        assert.deepEqual(JSON.parse(jsonText(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes characters that hide or reorder text as escapes', () => {
    assert.equal(
      jsonText('a\u202Eb\u200Bc\u009Bd\u2028e\u{E0041}'),
      '"a\\u202eb\\u200bc\\u009bd\\u2028e\\udb40\\udc41"\n',
    );
  });

  it('has no command for a workflow', () => {
    assert.equal(jsonText('##[add-mask]a ##vso[b'), '"##\\u005badd-mask]a ##vso\\u005bb"\n');
  });
});
