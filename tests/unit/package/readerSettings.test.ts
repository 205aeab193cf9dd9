import assert from 'node:assert/strict';
import { manifest } from '../manifest';

const { contributes } = manifest() as {
  contributes: { configuration: { properties: Record<string, { scope?: string }> } };
};

describe('the settings of the second reader', () => {
  const settings = Object.entries(contributes.configuration.properties).filter(([name]) =>
    name.startsWith('verbatim.reader.'),
  );

  it('count among the user’s own alone: no file of a workspace can set them', () => {
    assert.deepEqual(
      settings.map(([name, { scope }]) => [name, scope]),
      ['model', 'address', 'allowRemote', 'onSave'].map((name) => [`verbatim.reader.${name}`, 'machine']),
    );
  });

  it('have none for a key', () => {
    assert.ok(!settings.some(([name]) => /key|secret|token/iu.test(name)));
  });
});
