import assert from 'node:assert/strict';
import { closeAll, findings, none, openDraft, removeFile, ruleOf, writeFile } from '../draft';

const article = (words: string): string =>
  `The mayor speaks about the bridge over the river\n\nLISBON (AP) - The mayor spoke on Friday.\n\n“${words},” Mayor Teresa Almeida said.\n`;
const draft = '“The bridge over the river will open in spring,” Mayor Teresa Almeida said.\n';

describe('source files', () => {
  afterEach(closeAll);

  it('that are added, changed and removed change the findings without a restart', async () => {
    const document = await openDraft(draft);
    const rules = (wanted: string) => (found: Parameters<typeof none>[0]) =>
      found.length === 1 && found.every((one) => ruleOf(one) === wanted);
    await findings(document.uri, rules('quote-not-found'));
    await writeFile('seeds/bridge.txt', article('The bridge over the river will open in spring'));
    await findings(document.uri, none);
    await writeFile('seeds/bridge.txt', article('The bridge over the river will close in spring'));
    const [finding] = await findings(document.uri, rules('quote-altered'));
    assert.equal(document.getText(finding?.range), 'open');
    await removeFile('seeds/bridge.txt');
    await findings(document.uri, rules('quote-not-found'));
  });
});
