import type { JsonSchema } from '../provider';
import { readerRules } from './readerRules';

/** What a model answers. Every field is required, as models that hold to a schema demand it; `schemas/` publishes it. */
export const answerSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Answer of the second reader',
  description: 'What a language model answers about the statements of a request.',
  type: 'object',
  additionalProperties: false,
  required: ['answers'],
  properties: {
    answers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['statement', 'passage', 'words', 'reason', 'verdict', 'rule', 'wrong'],
        properties: {
          statement: { type: 'string', description: 'The id of the statement.' },
          passage: {
            type: 'integer',
            description: 'The number of the passage that settles it; 0 if none does.',
          },
          words: { type: 'string', description: 'The words of that passage that settle it, copied exactly.' },
          reason: { type: 'string', description: 'The reason in one sentence.' },
          verdict: { type: 'string', enum: ['supported', 'contradicted', 'unverified'] },
          rule: {
            type: 'string',
            enum: ['none', ...readerRules.keys()],
            description: 'The rule that is broken.',
          },
          wrong: {
            type: 'string',
            description: 'The words of the statement that are wrong, copied exactly.',
          },
        },
      },
    },
  },
};
