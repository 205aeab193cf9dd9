import assert from 'node:assert/strict';
import { findNegationConflicts } from '../../../../server/src/core/match/claims/negationConflicts';
import { alignTexts } from './alignedTexts';
import type { Neighbours } from './alignedTexts';

/** The words of a claim that only one side denies: claim word, source word and the side; opposed verbs as "a ≠ b". */
function negations(text: string, passage: string, neighbours?: Neighbours): string[] {
  const { claim, source, centre, alignment } = alignTexts(text, passage, neighbours);
  return findNegationConflicts(claim, source, alignment, centre).map((one) => {
    const words = `${claim[one.claim]?.text ?? ''}/${source[one.source]?.text ?? ''}`;
    const { opposed } = one;
    const verbs = opposed && `: ${claim[opposed.claim]?.text ?? ''} ≠ ${source[opposed.source]?.text ?? ''}`;
    return `${words} denied in the ${one.negatedIn}${verbs ?? ''}`;
  });
}

describe('the negation conflicts of a claim with a passage', () => {
  describe('are those of words', () => {
    it('that the claim denies and the passage affirms', () => {
      assert.deepEqual(negations('The council did not approve the plan.', 'The council approved the plan.'), [
        'approve/approved denied in the claim',
        'plan/plan denied in the claim',
      ]);
    });

    it('that the passage denies and the claim affirms', () => {
      assert.deepEqual(negations('The council approved the plan.', 'The council did not approve the plan.'), [
        'approved/approve denied in the source',
        'plan/plan denied in the source',
      ]);
    });

    it('that a verb of refusal governs', () => {
      assert.deepEqual(
        negations('The union refused to sign the contract.', 'The union signed the contract.'),
        ['sign/signed denied in the claim'],
      );
    });

    it('that one side accepts and the other refuses, with both verbs', () => {
      assert.deepEqual(
        negations('The union agreed to sign the contract.', 'The union refused to sign the contract.'),
        [
          'sign/sign denied in the source: agreed ≠ refused',
          'contract/contract denied in the source: agreed ≠ refused',
        ],
      );
    });

    it('that a neighbouring sentence denies, if it has another word of the claim', () => {
      const claim = 'The ferry approval is guaranteed.';
      const passage = 'The firm is seeking approval for the ferry.';
      assert.deepEqual(
        negations(claim, passage, { after: 'This approval of the ferry is not guaranteed.' }),
        ['guaranteed/guaranteed denied in the source'],
      );
      assert.deepEqual(negations(claim, passage, { after: 'Good weather is not guaranteed.' }), []);
    });

    it('that stand word for word in the passage, whatever the negator stands by', () => {
      assert.deepEqual(negations('The ferry never sailed to Norway.', 'The ferry sailed to Norway.'), [
        'sailed/sailed denied in the claim',
        'Norway/Norway denied in the claim',
      ]);
    });
  });

  describe('are none', () => {
    const silent: readonly (readonly [what: string, claim: string, passage: string])[] = [
      [
        'where both sides deny',
        'The council did not approve the plan.',
        'The council has never approved the plan.',
      ],
      [
        'where an antonym turns the sense back',
        'The council did not reject the plan.',
        'The council approved the plan.',
      ],
      [
        'where the passage only says what might be',
        'The ferry did not sail to Norway.',
        'The ferry might sail to Norway.',
      ],
      [
        'of what is denied by a modifier of the subject alone',
        'The mayor opened the bridge without a speech.',
        'The mayor opened the bridge.',
      ],
    ];
    for (const [what, claim, passage] of silent) {
      it(what, () => {
        assert.deepEqual(negations(claim, passage), []);
      });
    }
  });
});
