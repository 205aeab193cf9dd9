/** A compiled glob pattern: true if a path with forward slashes matches it. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles a glob pattern: `*` stands for any part of a name, `?` for one character, `[a-z]` and `[!a-z]` for one of a set,
 * `{a,b}` for either, `**` as a whole name for any number of directories; a backslash takes the meaning from the character
 * after it. None of them stands for a dot at the beginning of a name. Every other character, and a bracket or brace without
 * its counterpart, stands for itself.
 *
 * The pattern becomes a nondeterministic automaton whose states are followed at the same time (Thompson 1968), so that a match
 * takes time in proportion to pattern and path whatever the pattern is. A regular expression can take exponential time.
 */
export function compileGlob(pattern: string): PathMatcher {
  const automaton = new Automaton();
  const end = new Compiler(pattern, automaton).compile(automaton.start);
  return (path) => automaton.accepts(path, end);
}

/** The names at the beginning of a pattern that have no wildcards, and the rest; either may be empty. */
export function splitGlob(pattern: string): { base: string; rest: string } {
  const names = pattern.split('/');
  const first = names.findIndex((name) => /[*?[{\\]/.test(name));
  const count = first === -1 ? names.length : first;
  return {
    base: names.slice(0, count).join('/') || (count > 0 ? '/' : ''),
    rest: names.slice(count).join('/'),
  };
}

/** Condition of a step on the next character. */
type Test = (character: string, beginsName: boolean) => boolean;

interface State {
  /** States that are reached without a character. */
  readonly free: number[];
  /** States that are reached without a character where no dot begins a name there. */
  readonly freeUnlessDot: number[];
  readonly steps: { readonly test: Test; readonly to: number }[];
}

const notSlash: Test = (character) => character !== '/';
const slash: Test = (character) => character === '/';
const wildcard: Test = (character, beginsName) => character !== '/' && !(beginsName && character === '.');

/** States are numbered from 0, the start. */
class Automaton {
  readonly start = 0;
  private readonly states: State[] = [];

  constructor() {
    this.add();
  }

  add(): number {
    return this.states.push({ free: [], freeUnlessDot: [], steps: [] }) - 1;
  }

  join(from: number, to: number): void {
    this.states[from]?.free.push(to);
  }

  joinUnlessDot(from: number, to: number): void {
    this.states[from]?.freeUnlessDot.push(to);
  }

  step(from: number, test: Test, to = this.add()): number {
    this.states[from]?.steps.push({ test, to });
    return to;
  }

  accepts(path: string, end: number): boolean {
    let current: readonly number[] = [this.start];
    let beginsName = true;
    for (const character of path) {
      const next = new Set<number>();
      for (const state of this.closure(current, beginsName && character === '.')) {
        for (const { test, to } of state.steps) if (test(character, beginsName)) next.add(to);
      }
      if (next.size === 0) return false;
      current = [...next];
      beginsName = character === '/';
    }
    const last = this.states[end];
    return last !== undefined && this.closure(current, false).includes(last);
  }

  /** The states and all that are reached from them without a character. */
  private closure(numbers: readonly number[], atDot: boolean): State[] {
    const all = new Set(numbers);
    const states: State[] = [];
    // A set is iterated to its end though it grows.
    for (const number of all) {
      const state = this.states[number];
      if (!state) continue;
      states.push(state);
      for (const next of state.free) all.add(next);
      if (!atDot) for (const next of state.freeUnlessDot) all.add(next);
    }
    return states;
  }
}

class Compiler {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly automaton: Automaton,
  ) {}

  /** Compiles the whole pattern. Returns the last state. */
  compile(from: number): number {
    return this.sequence(from, this.pattern.length);
  }

  /** Compiles up to an offset. */
  private sequence(from: number, end: number): number {
    let state = from;
    while (this.at < end) state = this.next(state, end);
    return state;
  }

  private next(from: number, end: number): number {
    const character = this.pattern.charAt(this.at);
    switch (character) {
      case '/':
        return this.slash(from);
      case '*':
        return this.star(from);
      case '?':
        this.at++;
        return this.automaton.step(from, wildcard);
      case '[':
        return this.set(from);
      case '{':
        return this.alternatives(from, end);
      case '\\':
        this.at++;
        return this.literal(from);
      default:
        return this.literal(from);
    }
  }

  private literal(from: number): number {
    const code = this.pattern.codePointAt(this.at);
    if (code === undefined) return this.automaton.step(from, (other) => other === '\\');
    const character = String.fromCodePoint(code);
    this.at += character.length;
    return this.automaton.step(from, (other) => other === character);
  }

  private slash(from: number): number {
    const last = this.pattern.length - 3;
    if (this.at === last && this.pattern.startsWith('/**', last)) {
      this.at += 3;
      const end = this.automaton.add();
      this.automaton.join(from, end);
      this.automaton.join(this.names(this.automaton.step(from, slash)), end);
      return end;
    }
    this.at++;
    return this.automaton.step(from, slash);
  }

  private star(from: number): number {
    const begin = this.at;
    while (this.pattern.charAt(this.at) === '*') this.at++;
    const beginsName = begin === 0 || '/{,'.includes(this.pattern.charAt(begin - 1));
    if (this.at - begin === 2 && beginsName) {
      if (this.pattern.charAt(this.at) === '/') {
        this.at++;
        return this.directories(from);
      }
      if (this.at === this.pattern.length || ',}'.includes(this.pattern.charAt(this.at)))
        return this.names(from);
    }
    const end = this.automaton.add();
    this.automaton.joinUnlessDot(from, end);
    this.automaton.step(from, wildcard, end);
    this.automaton.step(end, notSlash, end);
    return end;
  }

  /** Any number of directories, none of which begins with a dot, each with the slash after it. */
  private directories(from: number): number {
    const boundary = this.automaton.add();
    this.automaton.join(from, boundary);
    const inName = this.automaton.step(boundary, wildcard);
    this.automaton.step(inName, notSlash, inName);
    this.automaton.step(inName, slash, boundary);
    return boundary;
  }

  /** One or more names with slashes between them, none of which begins with a dot. */
  private names(from: number): number {
    const inName = this.automaton.step(from, wildcard);
    this.automaton.step(inName, notSlash, inName);
    const boundary = this.automaton.step(inName, slash);
    this.automaton.step(boundary, wildcard, inName);
    return inName;
  }

  private set(from: number): number {
    const match = /^\[(?<negation>[!^]?)(?<members>\]?[^\]/]*)\]/u.exec(this.pattern.slice(this.at));
    const members = match?.groups?.['members'] ?? '';
    if (!match || members === '') return this.literal(from);
    this.at += match[0].length;
    const negated = match.groups?.['negation'] !== '';
    const ranges = [...members.matchAll(/(?<first>[^])-(?<last>[^])|(?<one>[^])/gu)].map(({ groups }) => ({
      first: groups?.['one'] ?? groups?.['first'] ?? '',
      last: groups?.['one'] ?? groups?.['last'] ?? '',
    }));
    return this.automaton.step(from, (character, beginsName) => {
      const isMember = ranges.some(({ first, last }) => first <= character && character <= last);
      return isMember !== negated && (!negated || wildcard(character, beginsName)) && character !== '/';
    });
  }

  private alternatives(from: number, end: number): number {
    const braces = bracesAt(this.pattern, this.at);
    if (!braces || braces.end > end) return this.literal(from);
    const after = this.automaton.add();
    for (const alternative of braces.alternatives) {
      this.at = alternative.start;
      this.automaton.join(this.sequence(from, alternative.end), after);
    }
    this.at = braces.end;
    return after;
  }
}

/** The parts of `{a,b}`. */
interface Braces {
  /** Offsets of the alternatives. */
  readonly alternatives: readonly { readonly start: number; readonly end: number }[];
  /** Offset after the closing brace. */
  readonly end: number;
}

/** Returns the alternatives in the braces at an offset; undefined if nothing closes them or they have no comma. */
function bracesAt(pattern: string, open: number): Braces | undefined {
  const alternatives: { start: number; end: number }[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === ',' && depth === 1) {
      alternatives.push({ start, end: at });
      start = at + 1;
    } else if (character === '}' && --depth === 0) {
      if (alternatives.length === 0) return undefined;
      return { alternatives: [...alternatives, { start, end: at }], end: at + 1 };
    }
  }
  return undefined;
}
