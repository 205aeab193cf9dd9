import { wordSet } from './wordSet';

/** Words before a date that leave what is told before it, or on it at the latest. */
export const beforeDateWords = wordSet('before until till by');

/** Words before a date that leave what is told after it, or on it at the earliest. */
export const afterDateWords = wordSet('after since from');
