import { assistantQuotations, maxQuotations } from '../reports/assistant/quotations';
import type { Tool } from './tool';

interface FindQuotationArguments {
  readonly query: string;
  readonly limit?: number;
}

/** `find_quotation`: finds what somebody is quoted with in the sources. */
export const findQuotation: Tool<FindQuotationArguments> = {
  name: 'find_quotation',
  title: 'Find a quotation in the sources',
  description:
    "Finds quotations in the user's own source articles: what somebody is quoted with there, word for word, with speaker, article, file, line and the key to cite the article by. Use it before you quote anybody, and quote exactly what it answers. It finds quotations that have every word of the query in themselves, in their speaker's name, or in their article's title or outlet; so give few and telling words, such as a surname and one rare word.",
  inputSchema: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description: "Words of the quotation, its speaker's name, or words of its article's title or outlet.",
      },
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: maxQuotations,
        description: `How many quotations are wanted at most; 10 unless told, ${maxQuotations} at most.`,
      },
    },
    required: ['query'],
    additionalProperties: false,
  },

  run({ query, limit }, { folder: { sources, articles } }) {
    const { checker } = sources;
    const searched = checker ? [{ search: checker.search, articles }] : [];
    return Promise.resolve(assistantQuotations(searched, query, limit));
  },
};
