import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReport, apiReportFile } from './apiReport';

// `npm run api`: writes the report on the library's public surface.

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  writeFileSync(join(root, apiReportFile), await apiReport(root));
  console.log(apiReportFile);
}

void main();
