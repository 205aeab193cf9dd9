import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, parseSettings } from '../../../server/src/features/settings';

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const given of [undefined, null, {}]) {
      assert.deepEqual(parseSettings(given), { settings: defaultSettings, problems: [] });
    }
  });

  it('have the defaults that the editor shows', () => {
    const { contributes } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } };
    };
    const shown = (name: string): unknown =>
      contributes.configuration.properties[`verbatim.${name}`]?.default;
    const { sources, drafts, rules, run } = defaultSettings;
    assert.deepEqual(
      { sources: shown('sources'), drafts: shown('drafts'), rules: shown('rules'), run: shown('run') },
      { sources, drafts, rules, run },
    );
  });

  it('keep what is right where something else is wrong', () => {
    const { settings, problems } = parseSettings({
      sources: ['a/**'],
      drafts: 'b',
      rules: { 'quote-altered': 'hint', 'quote-not-found': 'loud' },
      run: 'manual',
      unknown: 1,
    });
    assert.deepEqual(settings, {
      sources: ['a/**'],
      drafts: defaultSettings.drafts,
      rules: { 'quote-altered': 'hint' },
      run: 'manual',
    });
    assert.deepEqual(
      problems.map(({ setting }) => setting),
      ['verbatim.drafts', 'verbatim.rules: quote-not-found'],
    );
  });

  it('take null for not set', () => {
    const given = { sources: null, drafts: null, rules: null, run: null };
    assert.deepEqual(parseSettings(given), { settings: defaultSettings, problems: [] });
  });
});
