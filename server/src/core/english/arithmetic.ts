import { wordSet } from './wordSet';

/** Words that tell a sum, a difference or a remainder: "£5 more", "ahead by three", "nineteen in all", "the other four". */
export const sumAndDifferenceWords = wordSet(
  `more fewer less by ahead behind margin lead leads led total totals totalling totaling together altogether combined
  difference apart gap rise rises rose fall falls fell drop drops dropped up down increase increased cut lower higher extra
  additional further lost gained gain remaining remainder left other others rest all between short above below over under beat
  majority sum add added grew shrank shrunk growth decline declined better worse climb climbed slipped first out`,
);

/** Beginnings of words that tell the double or the half of something. */
export const doublingStems: readonly string[] = ['doubl', 'twice', 'half', 'halv'];

/** Words that tell which part of a year is meant: a yearly sum gives a monthly one. */
export const periodWords = wordSet('month months monthly year years yearly annual annually');
