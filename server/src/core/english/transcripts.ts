import { wordSet } from './wordSet';

/** Labels of the questions and answers of an interview that is printed word for word, in lower case. */
export const interviewLabels = wordSet('q a question answer');

/** Labels that name a speaker by their part in a conversation, in lower case. */
export const turnRoles = wordSet(
  `interviewer interviewee host moderator presenter anchor reporter journalist chair chairman chairwoman chairperson judge
  coroner counsel witness clerk speaker caller audience voice operator narrator`,
);
