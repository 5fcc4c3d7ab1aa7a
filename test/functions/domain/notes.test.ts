import { describe, expect, it } from 'vitest';
import { type NoteKind, wordNote } from '../../../functions/domain/notes.ts';

const ABOUT: readonly NoteKind[] = ['PARTLY_COVERED', 'OTHER_UNIT', 'TOTAL'];

const WORDS: Readonly<Record<NoteKind, string>> = {
  NOT_STATED: 'not said',
  NOT_LIMITED: 'not limited, so nothing is left out',
  PERHAPS_COVERED: 'whether the one counts as the other is not known',
  WHICH_WAS_WHERE: 'several are named, and which was where is not said',
  SOMEWHERE_WITHIN: 'somewhere within this time: which part of it is not said',
  VAGUE: 'not definite enough to decide',
  BEFORE: 'earlier',
  AFTER: 'later',
  LATE: 'late: after the window had closed',
  AFTER_THE_CLAIM: 'later than the claim, which cannot speak of it',
  STILL_OPEN: 'the window was still open when the claim was made',
  PARTLY_COVERED: 'covers only a part; left open: the north bank',
  ONE_EVENT_ONLY: 'speaks of one event only',
  SUM: 'short of what is asked; several together might reach it',
  PART_OF_THE_COUNT: 'counts more than this, and how many of them are this is not said',
  OTHER_UNIT: 'no count of the north bank',
  NO_OWN_COUNT: 'how many the event itself counts is not on record, or disputed',
  TOTAL: 'the north bank in all',
  EACH_SIDE: 'a total does not show what each side gave',
  NARROWER: 'narrower',
  WIDER: 'wider',
  CROSSING: 'crossing: each holds something that the other does not',
  APART: 'apart: nothing in common',
  OTHER_MODE: 'apart: the one is to act, the other to refrain',
  OPPOSITE: 'the opposite',
};

describe('wordNote', () => {
  it.each(Object.entries(WORDS))('words %s', (kind, words) => {
    const noted = Object.keys(WORDS).find((each): each is NoteKind => each === kind) ?? 'VAGUE';
    expect(wordNote({ kind: noted, about: 'the north bank' })).toBe(words);
  });

  it.each(ABOUT)('words %s where nothing is said of what it is about', (kind) => {
    expect(wordNote({ kind })).toBe(WORDS[kind].replace('the north bank', ''));
  });
});
