import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, parseSettings } from '../../../server/src/workspace/settings';

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
    const names = Object.keys(defaultSettings);
    assert.deepEqual(Object.fromEntries(names.map((name) => [name, shown(name)])), defaultSettings);
  });

  it('keep what is right where something else is wrong', () => {
    const { settings, problems } = parseSettings({
      sources: ['a/**'],
      drafts: 'b',
      rules: { 'quote-altered': 'hint', 'quote-not-found': 'loud' },
      run: 'manual',
      aliases: { Kyiv: ['Kiev'], Dnipro: 'Dnieper' },
      ownOutlets: 'The Times',
      citationStyle: 'Chicago',
      codeLens: 'yes',
      inlayHints: true,
      highlight: 'loud',
      holdWhileTyping: -1,
      unknown: 1,
    });
    assert.deepEqual(settings, {
      sources: ['a/**'],
      drafts: defaultSettings.drafts,
      rules: { 'quote-altered': 'hint' },
      run: 'manual',
      aliases: { Kyiv: ['Kiev'] },
      ownOutlets: [],
      citationStyle: 'pandoc',
      codeLens: false,
      inlayHints: true,
      highlight: 'off',
      gutter: true,
      holdWhileTyping: 800,
    });
    assert.deepEqual(
      problems.map(({ setting }) => setting),
      [
        'verbatim.drafts',
        'verbatim.rules: quote-not-found',
        'verbatim.aliases: Dnipro',
        'verbatim.ownOutlets',
        'verbatim.citationStyle',
        'verbatim.codeLens',
        'verbatim.highlight',
        'verbatim.holdWhileTyping',
      ],
    );
    assert.equal(
      problems.find(({ setting }) => setting === 'verbatim.citationStyle')?.message,
      'verbatim.citationStyle must be pandoc, link, footnote or words. Until then the default (pandoc) is used.',
    );
  });

  it('take null for not set', () => {
    const given = { sources: null, drafts: null, rules: null, run: null, aliases: null, ownOutlets: null };
    assert.deepEqual(parseSettings(given), { settings: defaultSettings, problems: [] });
  });

  it('say what a list of spellings and a list of outlets must be', () => {
    const { problems } = parseSettings({ aliases: ['Kiev'], ownOutlets: ['The Times', 7] });
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'verbatim.aliases must be an object of names, each with a list of spellings. Until then none is used.',
        'verbatim.ownOutlets must be a list of outlets. Until then none is used.',
      ],
    );
  });
});
