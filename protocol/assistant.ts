/** A text that an assistant has written. */
export interface CheckTextParams {
  readonly text: string;
  /** URI of the current draft: the text is checked against the sources of its folder. */
  readonly draft?: string;
}

/** A search for quotations in the sources of all folders. */
export interface FindQuotationParams {
  /** Words of a quotation, its speaker, or its article's title or outlet. */
  readonly query: string;
  /** Maximum number of quotations. */
  readonly limit?: number;
}

/** An answer for an assistant: plain text in lines. */
export interface AssistantAnswer {
  readonly answer: string;
}
