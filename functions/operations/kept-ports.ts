/** What the projector keeps for ever, leaves for later and puts aside: ports of the store beside those in ports.ts. */
import type { Claim, Concept, EntryRef } from '../domain/record.ts';
import type { Rating, Status, StatusValue, Verdict } from '../domain/verdict.ts';
import type { Numbers, Slice, Window } from './list-ports.ts';
import type { RevisionKind } from './revision-kind.ts';

/**
 * NEXT, unless told: a turn of one's own, with which the last is over. SHARED: the last, with whoever else has it, which
 * is for those who have something to write still and nothing new to tell the others.
 */
export type WhichTurn = 'NEXT' | 'SHARED';

/** A claim or a commitment, whose page is derived. */
export type PageRef = EntryRef<'Claim' | 'Commitment'>;

/** What made a verdict or a status change: a revision, or (null) the passing of time or other rules. */
export type Cause = (EntryRef & { readonly number: number }) | null;

/** An entry whose words something says, and as which revision of it; null: that is not known. */
export type Quote = EntryRef & { readonly number: number | null };

/** A verdict, or a status, as it was published: it is kept, and never computed anew. */
export type Publication<T> = {
  /** 1, 2, 3, … */
  readonly version: number;
  readonly value: T;
  readonly ruleSet: number;
  /** ISO 8601, UTC: by the clock of whoever published it. */
  readonly publishedAt: string;
  /** At most {@link MOST_CAUSES}. */
  readonly causes: readonly Cause[];
  /** What the one before came to; null: there was none. Earlier releases kept all of it. */
  readonly before: Headline<T> | null;
  /** Whose words it says. Absent: earlier releases did not say, or the words have gone. */
  readonly quotes?: readonly Quote[];
};
/** What a verdict, or a status, comes to. */
export type Headline<T> = Pick<T, keyof T & ('rating' | 'value')>;
/** What is to be kept and told of a value that changed, and of what it quotes that which the one before did not. */
export type Publishing<T> = { readonly publication: Publication<T>; readonly quoting: readonly EntryRef[] };
/** How many causes a publication names. */
export const MOST_CAUSES = 25;

/** Work left for later. */
export type Task =
  /** As if these entries had been written just now, and as if these concepts and claims had been what they were once. */
  | {
      readonly of: 'PROJECT';
      readonly refs: readonly EntryRef[];
      readonly causes: readonly Cause[];
      readonly former: readonly (Concept | Claim)[];
    }
  /** The pages of these claims and commitments, and on from them. */
  | {
      readonly of: 'DERIVE';
      readonly refs: readonly PageRef[];
      readonly causes: readonly Cause[];
    }
  /**
   * What was published of these claims and commitments, before a version if one is given: its words go where they are
   * those of revisions of an entry that were redacted.
   */
  | {
      readonly of: 'SCRUB';
      readonly quoting: EntryRef;
      readonly refs: readonly PageRef[];
      readonly before: number | null;
    };

/** What calls the projector: an entry that was written, or a task by its id. */
export type Trigger = { readonly entry: EntryRef } | { readonly task: string };

/** What could not be derived, and is out of the way until an operator has looked at it. */
export type Aside = {
  /** Once more, if it is aside already. @param now - epoch milliseconds */
  readonly putAside: (what: Trigger, error: string, now: number) => Promise<void>;
  /** All of it, what has been aside for longest first. */
  readonly asides: () => Promise<readonly SetAside[]>;
  readonly removeAside: (what: Trigger) => Promise<void>;
};
export type SetAside = {
  readonly what: Trigger;
  /** The last time it failed: the beginning of what was said. */
  readonly error: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly attempts: number;
};

/** What is told of the record: something written on it, or something that follows from it and changed. */
export type FeedEntry = EntryRef & {
  /** The same whenever it is told. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
} & (
    | { readonly tells: 'REVISION'; readonly number: number; readonly kind: RevisionKind; readonly hash: string }
    | {
        readonly tells: 'VERDICT';
        readonly version: number;
        readonly before: Rating | null;
        readonly after: Rating;
        readonly causes: readonly Cause[];
      }
    | {
        readonly tells: 'STATUS';
        readonly version: number;
        readonly before: StatusValue | null;
        readonly after: StatusValue;
        readonly causes: readonly Cause[];
      }
  );
/** An entry at its place: which part of the feed it is in, and its number there, 1, 2, 3, … */
export type FedEntry = { readonly part: number; readonly number: number; readonly entry: FeedEntry };
/** What the feed tells of a verdict. */
export type ToldVerdict = Extract<FeedEntry, { readonly tells: 'VERDICT' }>;

/** What is kept for ever of what was derived once. */
export type Kept = {
  /**
   * Entries of each part of the feed after a number (0: from its beginning), at most so many of each part; as many
   * numbers as {@link FEED_PARTS}.
   */
  readonly feed: (after: readonly number[], limit: number) => Promise<readonly FedEntry[]>;
  /** Of what the feed tells the verdicts by which a rating changed, perhaps to one rating (null: any), the latest first. */
  readonly verdictChanges: (rating: Rating | null, window: Window) => Promise<Slice<ToldVerdict>>;
  /** The verdicts on a claim as they were published, by their versions. */
  readonly verdicts: (claim: string, part: Numbers) => Promise<readonly Publication<Verdict>[]>;
  /** The same of a commitment's status. */
  readonly statuses: (commitment: string, part: Numbers) => Promise<readonly Publication<Status>[]>;
  /** The claims and commitments of which something was published that quotes an entry, itself left out. */
  readonly quoting: (ref: EntryRef) => Promise<readonly PageRef[]>;
};
/** What was published last. */
export const LATEST_PUBLISHED: Numbers = { from: null, to: null, backwards: true, limit: 1 };
/** In how many parts the feed is kept; what concerns one entry is in one part, in order. */
export const FEED_PARTS = 8;

export function quoteName({ type, key, number }: Quote): string {
  return `${type} ${key} ${number}`;
}
