/** Number of bits of a feature's key. Wider keys collide less and take more of the table as shipped. */
export const keyBits = 26;

const keyMask = (1 << keyBits) - 1;

/** Adds a value to a hash of 32 bits. No two values lead from one hash to the same, and no two hashes by one value. */
export function combine(hash: number, value: number): number {
  const mixed = Math.imul((Math.imul(hash, 0x9e3779b1) + value) | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Key of a feature from the hash of its template and values: 0 to 2^keyBits - 1. */
export function keyOf(hash: number): number {
  return (Math.imul(hash, 0xc2b2ae35) >>> 5) & keyMask;
}

/** Hash of a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 17;
  for (let at = from; at < to; at += 1) hash = combine(hash, text.charCodeAt(at));
  return hash;
}
