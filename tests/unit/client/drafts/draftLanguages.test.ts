import assert from 'node:assert/strict';
import { draftLanguages } from '../../../../client/src/drafts/draftLanguages';
import { languageIds } from '../../../../server/src/core/prose/prose';
import packageJson from '../../../../package.json';

describe('draftLanguages', () => {
  it('are the languages that the server reads, with the other name that editors give LaTeX', () => {
    assert.deepEqual([...draftLanguages].sort(), [...languageIds, 'tex'].sort());
  });

  it('are the languages in whose menus the commands on drafts stand', () => {
    const conditions = JSON.stringify(packageJson.contributes).matchAll(
      /editorLangId =~ \/\^\((?<languages>[^)]*)\)\$\//gu,
    );
    for (const { groups } of conditions)
      assert.deepEqual(groups?.['languages']?.split('|').sort(), [...draftLanguages].sort());
  });
});
