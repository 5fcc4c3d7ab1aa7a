/** Why a comparison came out as it did, where that does not show by itself. */

export type NoteKind =
  | 'NOT_STATED'
  | 'NOT_LIMITED'
  | 'PERHAPS_COVERED'
  | 'WHICH_WAS_WHERE'
  | 'SOMEWHERE_WITHIN'
  | 'VAGUE'
  | 'BEFORE'
  | 'AFTER'
  | 'LATE'
  | 'AFTER_THE_CLAIM'
  | 'STILL_OPEN'
  | 'PARTLY_COVERED'
  | 'ONE_EVENT_ONLY'
  | 'SUM'
  | 'PART_OF_THE_COUNT'
  | 'OTHER_UNIT'
  | 'NO_OWN_COUNT'
  | 'TOTAL'
  | 'EACH_SIDE'
  | 'NARROWER'
  | 'WIDER'
  | 'CROSSING'
  | 'APART'
  | 'OTHER_MODE'
  | 'OPPOSITE';

/** A note, and the words that it is about. */
export type Note = { readonly kind: NoteKind; readonly about?: string };

const WORDING: Readonly<Record<NoteKind, (about: string) => string>> = {
  NOT_STATED: () => 'not said',
  NOT_LIMITED: () => 'not limited, so nothing is left out',
  PERHAPS_COVERED: () => 'whether the one counts as the other is not known',
  WHICH_WAS_WHERE: () => 'several are named, and which was where is not said',
  SOMEWHERE_WITHIN: () => 'somewhere within this time: which part of it is not said',
  VAGUE: () => 'not definite enough to decide',
  BEFORE: () => 'earlier',
  AFTER: () => 'later',
  LATE: () => 'late: after the window had closed',
  AFTER_THE_CLAIM: () => 'later than the claim, which cannot speak of it',
  STILL_OPEN: () => 'the window was still open when the claim was made',
  PARTLY_COVERED: (about) => `covers only a part; left open: ${about}`,
  ONE_EVENT_ONLY: () => 'speaks of one event only',
  SUM: () => 'short of what is asked; several together might reach it',
  PART_OF_THE_COUNT: () => 'counts more than this, and how many of them are this is not said',
  OTHER_UNIT: (about) => `no count of ${about}`,
  NO_OWN_COUNT: () => 'how many the event itself counts is not on record, or disputed',
  TOTAL: (about) => `${about} in all`,
  EACH_SIDE: () => 'a total does not show what each side gave',
  NARROWER: () => 'narrower',
  WIDER: () => 'wider',
  CROSSING: () => 'crossing: each holds something that the other does not',
  APART: () => 'apart: nothing in common',
  OTHER_MODE: () => 'apart: the one is to act, the other to refrain',
  OPPOSITE: () => 'the opposite',
};

export function wordNote(note: Note): string {
  return WORDING[note.kind](note.about ?? '');
}
