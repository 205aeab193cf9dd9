import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usedMessages } from './usedMessages';

// `npm run l10n`: writes the English bundle from the code, and says what the German one lacks or no longer needs.

const root = join(import.meta.dirname, '..', '..');
const english = join(root, 'l10n', 'bundle.l10n.json');
const german = join(root, 'l10n', 'bundle.l10n.de.json');

const { messages, notWrittenOut } = usedMessages(root);
for (const place of notWrittenOut) console.error(`${place}: the message is not written out.`);

const texts = [...new Set(messages.map(({ text }) => text))].sort();
writeFileSync(
  english,
  `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), undefined, 2)}\n`,
);

const translated = new Set(Object.keys(JSON.parse(readFileSync(german, 'utf8')) as Record<string, string>));
const missing = texts.filter((text) => !translated.has(text));
const unused = [...translated].filter((text) => !texts.includes(text));
for (const text of missing) console.log(`German lacks: ${text}`);
for (const text of unused) console.log(`German does not need: ${text}`);
if (notWrittenOut.length + missing.length + unused.length > 0) process.exitCode = 1;
