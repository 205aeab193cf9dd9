import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReport, apiReportFile } from '../../scripts/library/apiReport';

const root = join(__dirname, '../..');

describe('the public surface of the library', () => {
  it('is the one on its page', async () => {
    assert.equal(
      await apiReport(root),
      readFileSync(join(root, apiReportFile), 'utf8'),
      `The library's public surface differs from ${apiReportFile}. If that is intended, run \`npm run api\` and commit the page.`,
    );
  });
});
