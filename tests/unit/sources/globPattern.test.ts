import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlob, splitGlob } from '../../../server/src/sources/globPattern';

describe('a glob pattern', () => {
  for (const [pattern, matching, others] of [
    ['a.txt', ['a.txt'], ['b.txt', 'a.txt/b', 'xa.txt']],
    ['*.txt', ['a.txt', 'a.b.txt'], ['.txt', '.a.txt', 'b/a.txt']],
    ['a*', ['a', 'ab', 'a.b'], ['ba', 'a/b']],
    ['**', ['a', 'a/b.txt'], ['.a', 'a/.b', '.a/b']],
    ['seeds/**', ['seeds/a.txt', 'seeds/b/c.txt', 'seeds'], ['a/seeds/b', 'seeds/.a', 'seedsb']],
    ['**/*.md', ['a.md', 'a/b/c.md'], ['a.txt', '.a/b.md', 'a/.b.md']],
    ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['ab', 'a/.c/b']],
    ['.notes/**', ['.notes/a', '.notes/b/c'], ['notes/a', '.notes/.a']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['?.txt', ['a.txt', '😀.txt'], ['ab.txt', '.txt', '..txt']],
    ['[a-c].txt', ['a.txt', 'c.txt'], ['d.txt', 'ab.txt']],
    ['[!a-c].txt', ['d.txt'], ['a.txt', '/.txt', '..txt']],
    ['{a,b/c}/*.txt', ['a/x.txt', 'b/c/x.txt'], ['b/x.txt', 'c/x.txt']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'ad', 'd']],
    ['*.{md,txt}', ['a.md', 'a.txt'], ['a.pdf', '.md']],
    ['{**/*.md,notes/**}', ['a/b.md', 'notes/a/b.txt'], ['other/a.txt']],
    ['\\*.txt', ['*.txt'], ['a.txt']],
    ['Stories (2025)/+a|b$.txt', ['Stories (2025)/+a|b$.txt'], ['Stories 2025/a.txt']],
    ['[a.txt', ['[a.txt'], ['a.txt']],
    ['{a.txt', ['{a.txt'], ['a.txt']],
    ['{a}.txt', ['{a}.txt'], ['a.txt']],
    ['[].txt', ['[].txt'], ['a.txt']],
  ] as const) {
    it(`${pattern} matches ${matching.join(', ')} and no others`, () => {
      const matches = compileGlob(pattern);
      assert.deepEqual(
        [...matching, ...others].filter((path) => matches(path)),
        matching,
      );
    });
  }

  it('matches as other programs do', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 3 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const part = fc.constantFrom('a', 'b', '.a', '*', '?', '*a', 'a*', '*.b', '[ab]', '[^a]', '{a,b*}', '**');
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        fc.pre(!file.split('/').some((one) => one === '.' || one === '..'));
        // Programs differ in whether a/** and a/**/** match a itself.
        fc.pre(!glob.includes('**/**') && !(glob.endsWith('/**') && compileGlob(glob.slice(0, -3))(file)));
        assert.equal(
          compileGlob(glob)(file),
          picomatch.isMatch(file, glob, { noextglob: true }),
          `${glob} ${file}`,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to its length and the path’s', () => {
    // Each would take a regular expression more steps than there are atoms.
    const path = `${'a'.repeat(250)}/`.repeat(8);
    for (const pattern of [
      `${'*a'.repeat(450)}b`,
      `${'**/*a*a*a/'.repeat(90)}b`,
      `${'{a,*a}'.repeat(150)}b`,
      '(a+)+b',
      `${'{'.repeat(450)}a${'}'.repeat(450)}`,
      `${'{a,'.repeat(300)}b${'}'.repeat(300)}`,
      '['.repeat(1000),
    ])
      assert.equal(compileGlob(pattern)(path), false);
  });

  it('has names without wildcards at its beginning, and the rest', () => {
    assert.deepEqual(splitGlob('seeds/**'), { base: 'seeds', rest: '**' });
    assert.deepEqual(splitGlob('**/*.md'), { base: '', rest: '**/*.md' });
    assert.deepEqual(splitGlob('a/b.md'), { base: 'a/b.md', rest: '' });
    assert.deepEqual(splitGlob('/desk/{a,b}/*.txt'), { base: '/desk', rest: '{a,b}/*.txt' });
    assert.deepEqual(splitGlob('/*.txt'), { base: '/', rest: '*.txt' });
    assert.deepEqual(splitGlob('../articles/**'), { base: '../articles', rest: '**' });
  });
});
