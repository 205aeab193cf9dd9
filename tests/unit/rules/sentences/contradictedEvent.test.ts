import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'contradicted-event';

describe(rule, () => {
  const judge = (text: string) => new FactsJudge([{ id: 'a', text }]);

  describe('reports', () => {
    it('a stage that the source has not reached', () => {
      const ferry = judge(
        'The ferry company suspended Captain Osk Brandal on Monday after the collision in the harbour.',
      );
      const { message, severity, fixes } = ferry.finding(
        rule,
        'The ferry company ⟦dismissed⟧ Captain Osk Brandal after the collision in the harbour.',
      );
      assert.equal(
        message,
        'The source tells of another event (a): “The ferry company suspended Captain Osk Brandal on Monday…”.',
      );
      assert.equal(severity, 'error');
      assert.deepEqual(fixes, []);
    });

    const wrong: readonly (readonly [string, string, string])[] = [
      [
        'a charge told as a conviction',
        'The treasurer of Vellmar, Ada Kint, was charged with forging the receipts of the museum.',
        'Ada Kint, the treasurer of Vellmar, was ⟦convicted⟧ of forging the receipts of the museum.',
      ],
      [
        'a dismissal told as a resignation, in several words',
        'Redholm Rovers sacked their coach Ivo Brandt on Monday after the defeat at home.',
        'Coach Ivo Brandt ⟦handed in his notice⟧ at Redholm Rovers on Monday after the defeat at home.',
      ],
      [
        'a meeting that is moved told as cancelled',
        'The May meeting of the Oldgate rowing club has been postponed because of the regatta.',
        'Because of the regatta the May meeting of the Oldgate rowing club has been ⟦called off⟧.',
      ],
      [
        'a noun for the stage',
        'The council announced the suspension of its surveyor, Jan Holt, over the leaking roof of the market hall.',
        'The council has ⟦sacked⟧ its surveyor, Jan Holt, over the leaking roof of the market hall.',
      ],
      [
        'what is planned told as done, with the same verb',
        'The residents of Vellmar intend to appeal against the refusal of the new market hall.',
        'The residents of Vellmar ⟦have appealed⟧ against the refusal of the new market hall.',
      ],
      [
        'what is planned told as done, with another verb',
        'The members of the rowing club will vote on a motion of no confidence in the treasurer, Ada Kint.',
        'The members of the rowing club ⟦have carried⟧ a motion of no confidence in the treasurer, Ada Kint.',
      ],
    ];
    for (const [what, source, draft] of wrong)
      it(what, () => {
        judge(source).finding(rule, draft);
      });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string, string])[] = [
      [
        'a plan that another article has as carried out',
        'The residents of Vellmar intend to appeal against the refusal of the new market hall.\n\nOn Monday the residents of Vellmar appealed against the refusal of the market hall, their lawyer said.',
        'The residents of Vellmar have appealed against the refusal of the new market hall.',
      ],
      [
        'a plan told as a plan',
        'The residents of Vellmar intend to appeal against the refusal of the new market hall.',
        'The residents of Vellmar want to appeal against the refusal of the new market hall.',
      ],
      [
        'what a clause about the time tells as done',
        'The council of Vellmar will decide on the new market hall when the surveyor reports in May.',
        'Until the surveyor reported, the council of Vellmar would not decide on the new market hall.',
      ],
      [
        'what becomes of something else',
        'About 2,300 dockers at the port of Vellmar stopped work at midnight on Sunday after talks over automated cranes broke down, halting the second-largest container port.\n\nThe cranes handle 38 containers an hour. Accidents at ports with remote-controlled cranes have fallen by 60 per cent, an industry survey found.',
        'Where such cranes work, accidents have dropped by three fifths, a survey of the industry says.',
      ],
      [
        'what came of what the source tells',
        'Mara Quill, the mayor of Vellmar, asked the county in May for a second guard at the museum.',
        'Mara Quill, the mayor of Vellmar, asked the county for a second guard at the museum and was refused.',
      ],
      [
        'a stage that goes before',
        'A court in Vellmar convicted Ada Kint of forging the receipts of the museum.',
        'Ada Kint was charged with forging the receipts of the museum in Vellmar.',
      ],
      [
        'a document that is released',
        'Ada Kint was indicted on charges of forging the receipts of the museum, prosecutors announced in Vellmar.',
        'In an indictment released by the prosecutors of Vellmar, Ada Kint is charged with forging the receipts of the museum.',
      ],
      [
        'a verb that is denied with the verb before it',
        'Spokesmen for the harbour office of Vellmar and for the mayor declined to comment.',
        'A spokesman for the harbour office of Vellmar said he could not confirm, deny or comment on the case.',
      ],
      [
        'what the next sentence has',
        'The ferry company suspended Captain Osk Brandal after the collision. On Friday it dismissed him.',
        'The ferry company dismissed Captain Osk Brandal after the collision.',
      ],
      [
        'another person of the same event',
        'The ferry company suspended Captain Osk Brandal after the collision in the harbour.',
        'The ferry company dismissed the pilot Lise Arntz.',
      ],
      [
        'what may happen',
        'The ferry company suspended Captain Osk Brandal after the collision in the harbour.',
        'The ferry company could dismiss Captain Osk Brandal after the collision in the harbour.',
      ],
      [
        'the same stage in other words',
        'Redholm Rovers sacked their coach Ivo Brandt on Monday after the defeat at home.',
        'Redholm Rovers dismissed their coach Ivo Brandt on Monday after the defeat at home.',
      ],
    ];
    for (const [what, source, draft] of right)
      it(what, () => {
        assert.deepEqual(
          judge(source)
            .findings(draft)
            .filter((finding) => finding.rule === rule),
          [],
        );
      });
  });
});
