import { isUtf8 } from 'node:buffer';
import { translate } from '../../localization/language';

/** The text of a file without its byte order mark, or the problem with its bytes, worded to follow the file's name. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Decodes UTF-8, or UTF-16 with a byte order mark. Invalid bytes are a problem; they are never replaced. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = byteOrderMark(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (!isUtf8(bytes)) {
    return {
      problem: translate('is not UTF-8 (line {line}). Save it as UTF-8 (in VS Code: “Save with Encoding”).', {
        line: firstInvalidLine(bytes),
      }),
    };
  }
  if (bytes.includes(0)) {
    return { problem: translate('is not text: it contains NUL bytes. Export it as plain text or Markdown.') };
  }
  return { text: new TextDecoder('utf-8').decode(bytes) };
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem: translate(
        'starts as UTF-16 but is not valid UTF-16. Save it as UTF-8 (in VS Code: “Save with Encoding”).',
      ),
    };
  }
}

/** Number of the first line that is not UTF-8, from 1. Lines can be checked one by one, since no multi-byte character contains a line feed. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}
