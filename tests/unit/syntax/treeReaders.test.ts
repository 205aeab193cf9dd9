import assert from 'node:assert/strict';
import {
  appositionsOf,
  clausalComplementOf,
  conjunctsOf,
  dependentsOf,
  headOfRange,
  objectOf,
  subjectOf,
  subtreeRange,
} from '../../../server/src/core/syntax/treeReaders';
import { treeOf } from './treeOf';

describe('readers of dependency trees', () => {
  /** Vera Lund, the mayor, said that Voss sold boats and left. */
  const tree = treeOf(
    ['Vera', 'compound', 'Lund'],
    ['Lund', 'nsubj', 'said'],
    [',', 'punct', 'Lund'],
    ['the', 'det', 'mayor'],
    ['mayor', 'appos', 'Lund'],
    [', ', 'punct', 'Lund'],
    ['said', 'root', ''],
    ['that', 'mark', 'sold'],
    ['Voss', 'nsubj', 'sold'],
    ['sold', 'ccomp', 'said'],
    ['boats', 'obj', 'sold'],
    ['and', 'cc', 'left'],
    ['left', 'conj', 'sold'],
    ['.', 'punct', 'said'],
  );
  const [lund, mayor, said, voss, sold, boats, left] = [1, 4, 6, 8, 9, 10, 12] as const;

  it('give the dependents of a token in order, all or those in some relations', () => {
    assert.deepEqual(dependentsOf(tree, sold), [7, voss, boats, left]);
    assert.deepEqual(dependentsOf(tree, sold, 'obj', 'nsubj'), [voss, boats]);
  });

  it('give the subject of a verb', () => {
    assert.equal(subjectOf(tree, said), lund);
  });

  it('give a coordinated verb the subject of the first', () => {
    assert.equal(subjectOf(tree, left), voss);
  });

  it('give no subject where there is none', () => {
    assert.equal(subjectOf(tree, boats), undefined);
  });

  it('give the object of a verb', () => {
    assert.equal(objectOf(tree, sold), boats);
    assert.equal(objectOf(tree, said), undefined);
  });

  it('give the verb of the clause that somebody said', () => {
    assert.equal(clausalComplementOf(tree, said), sold);
  });

  it('give the appositions of a name', () => {
    assert.deepEqual(appositionsOf(tree, lund), [mayor]);
  });

  it('give all that is coordinated, from whichever part', () => {
    assert.deepEqual(conjunctsOf(tree, sold), [sold, left]);
    assert.deepEqual(conjunctsOf(tree, left), [sold, left]);
  });

  it('give the range of all that depends on a token', () => {
    assert.deepEqual(subtreeRange(tree, lund), { from: 0, to: 6 });
    assert.deepEqual(subtreeRange(tree, said), { from: 0, to: 14 });
    assert.deepEqual(subtreeRange(tree, boats), { from: boats, to: boats + 1 });
  });

  it('give the head of a mention', () => {
    assert.equal(headOfRange(tree, { from: 0, to: 2 }), lund);
    assert.equal(headOfRange(tree, { from: 3, to: 5 }), mayor);
    assert.equal(headOfRange(tree, { from: 3, to: 3 }), undefined);
  });
});
