import { NumberReader } from './encoding';

/** A symmetric relation of the numbers below a count, in two flat arrays. */
export class SymmetricRelation {
  /** For each number, the index in `partners` of its first partner; one more than the count. */
  private readonly firstPartner: Int32Array;
  private readonly partners: Int32Array;

  /** @param encoded pairs in ascending order: the first as the difference from the pair before, and the second */
  constructor(encoded: string, count: number) {
    const pairs: number[] = [];
    const numbers = new NumberReader(encoded);
    this.firstPartner = new Int32Array(count + 2);
    for (let a = 0; !numbers.done;) {
      a += numbers.next();
      const b = numbers.next();
      pairs.push(a, b);
      add(this.firstPartner, a + 2, 1);
      add(this.firstPartner, b + 2, 1);
    }
    // A number's partners are counted two places on. The sums are one place on where the number's next partner goes; when all
    // are there, that is where the next number's partners begin.
    for (let at = 2; at < this.firstPartner.length; at++)
      add(this.firstPartner, at, this.firstPartner[at - 1] ?? 0);
    this.partners = new Int32Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) {
      const partner = pairs[at ^ 1] ?? 0;
      this.partners[add(this.firstPartner, (pairs[at] ?? 0) + 1, 1)] = partner;
    }
  }

  partnersOf(number: number): Int32Array {
    return this.partners.subarray(this.firstPartner[number], this.firstPartner[number + 1]);
  }

  has(a: number, b: number): boolean {
    const end = this.firstPartner[a + 1] ?? 0;
    for (let at = this.firstPartner[a] ?? end; at < end; at++) if (this.partners[at] === b) return true;
    return false;
  }
}

/** Adds to an element and returns its value before. */
function add(numbers: Int32Array, at: number, addend: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + addend;
  return before;
}
