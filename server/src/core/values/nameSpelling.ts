/** A name as transliterations leave it: its consonants, doubled ones as one, in the commonest spelling of each sound. */
export function consonantSkeleton(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-zß-žа-яё]/gu, '')
    .replace(/kh/gu, 'h')
    .replace(/ck|c(?![eiyh])|q/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/tz|ts/gu, 'z')
    .replace(/w/gu, 'v')
    .replace(/zh/gu, 'j')
    .replace(/[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** Names shorter than this are one name only where they are spelled alike. */
const shortestName = 4;

/**
 * Whether two single names are likely one in two transliterations: Zelenskyy and Zelensky, Kyiv and Kiev, Volodymyr and
 * Vladimir, Donbas and Donbass. Both must begin alike and have the same consonants.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < shortestName || b.length < shortestName || Math.abs(a.length - b.length) > 2) return false;
  if (a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false;
  const skeleton = consonantSkeleton(a);
  return skeleton.length >= 2 && skeleton === consonantSkeleton(b);
}

/** A key that all likely spellings of a name share; for looking names up before they are compared. */
export function nameKey(name: string): string {
  return name.length < shortestName
    ? name.toLowerCase()
    : `${name.charAt(0).toLowerCase()}:${consonantSkeleton(name)}`;
}
