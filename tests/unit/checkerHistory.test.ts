import fc from 'fast-check';
import { history } from '../fuzz/targets/history';

describe('a checker with a history', () => {
  it('finds in a draft exactly what a fresh checker finds, after any edits, changes of sources and interrupted checks', () => {
    fc.assert(history.property as fc.IProperty<unknown>, { numRuns: 25 });
  });
});
