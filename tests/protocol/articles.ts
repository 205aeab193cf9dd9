/** A short source article, and drafts that quote it. */
export const bridge = {
  article:
    'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n\nThe council agreed.\n',
  /** The source's words between the quotation marks, without the comma of the sentence around them. */
  words: 'The bridge will open to traffic in May and the ferry will stop in June',
  quotation: '“The bridge will open to traffic in May and the ferry will stop in June,”',
  right: '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
  altered: '“The bridge will open to traffic in April and the ferry will stop in June,” the mayor said.\n',
};

/** Another, of which the first says nothing. */
export const harbour = {
  article:
    'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
  /** The source's words between the quotation marks, without the comma of the sentence around them. */
  words: 'Nobody asked the fishermen whether the quay needs a second crane',
  right: '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
};
