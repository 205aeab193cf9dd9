import assert from 'node:assert/strict';
import { featureValues } from '../../../../server/src/core/attribution/model/featureValues';
import { template } from '../../../../server/src/core/attribution/model/featureTemplates';
import { LinearModel, MulticlassModel } from '../../../../server/src/core/attribution/model/logLinearModels';

const say = featureValues.of('say');
const comma = featureValues.of(',');

describe('LinearModel', () => {
  const model = new LinearModel({ cue: { say: 1.5 }, 'cue next': { 'say ,': -0.25 } });

  it('adds the weights of the features', () => {
    const score = model.score((emit) => {
      emit(template.cue, say);
      emit(template['cue next'], say, comma);
    });
    assert.equal(score, 1.25);
  });

  it('gives 0 for features without a weight', () => {
    const score = model.score((emit) => {
      emit(template.cue, comma);
      emit(template.form, say);
      emit(template['cue next'], comma, say);
    });
    assert.equal(score, 0);
  });

  it('gives 0 for a value that no weight knows', () => {
    const score = model.score((emit) => {
      emit(template['cue next'], say, featureValues.find('a value of no weight'));
    });
    assert.equal(score, 0);
  });

  it('starts each score at 0', () => {
    const score = (): number =>
      model.score((emit) => {
        emit(template.cue, say);
      });
    assert.deepEqual([score(), score()], [1.5, 1.5]);
  });

  it('refuses weights whose values have more than four parts', () => {
    assert.throws(() => new LinearModel({ cue: { 'a b c d e': 1 } }), RangeError);
  });
});

describe('MulticlassModel', () => {
  const model = new MulticlassModel({ cue: { say: [0, Math.log(2)] } }, 2);

  it('gives the probability of the null class and of each class', () => {
    const [none, first, second, ...others] = model.probabilities((emit) => {
      emit(template.cue, say);
    });
    assert.deepEqual(
      [none, first, second].map((probability) => probability?.toFixed(6)),
      ['0.250000', '0.250000', '0.500000'],
    );
    assert.deepEqual(others, []);
  });

  it('gives equal probabilities without features', () => {
    assert.deepEqual(
      model.probabilities(() => undefined),
      [1 / 3, 1 / 3, 1 / 3],
    );
  });
});
