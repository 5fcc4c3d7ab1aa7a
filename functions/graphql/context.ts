import type { EntryRef } from '../domain/record.ts';
import type { Caller, Editor } from '../operations/caller.ts';
import { type Counted, type Effort, UNBOUNDED, UNCOUNTED } from '../operations/effort.ts';
import type { Writer } from '../operations/ledger/append-revision.ts';
import { createOverlay } from '../operations/overlay.ts';
import type { Store } from '../operations/ports.ts';
import { readingTruth } from '../operations/reading-truth.ts';
import type { ReviewConfig } from '../operations/reviews/review-config.ts';
import type { AnsweredOperation } from './answered-operation.ts';
import { createFreshness, type Freshness } from './freshness.ts';
import { createHistory, type History } from './history.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createPublications, type Publications } from './publications.ts';
import { createReaders, type Readers } from './readers.ts';
import { createStepReaders } from './step-readers.ts';

/** What every resolver of one request is given. */
export type GraphqlContext = Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'> & {
  /** Reads the record in a view; the same view is read once. */
  readonly readerIn: Readers['readerIn'];
  readonly loaders: Loaders;
  readonly history: History;
  readonly publications: Publications;
  readonly freshness: Freshness;
  /** What it takes to write in an editor's name. */
  readonly writerFor: (editor: Editor) => Writer;
  /** Takes note that an entry was written: from then on this request reads the record with it. */
  readonly wrote: (ref: EntryRef) => Promise<void>;
  /** Names the request in logs and in errors. */
  readonly requestId: string;
  /** How verdicts are published as reviews; null: they are not. */
  readonly reviews: ReviewConfig | null;
  /** Who asks; null: nobody who says who they are. */
  readonly caller: Caller | null;
  /** Takes note of what was asked, as the answer leaves. */
  readonly answered: (operation: AnsweredOperation) => void;
};

/** What the context of one request is made from. */
export type ContextParts = Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'> & {
  /** The moment of the request, in epoch milliseconds. */
  readonly now: number;
  /** The clock by which what is written is dated, in epoch milliseconds; without one it stands still at that moment. */
  readonly clock?: () => number;
  readonly requestId: string;
  /** What all comparisons are made within; without it they may take what they take. */
  readonly effort?: Effort;
  /** How calls of the table are counted; without it they are not. */
  readonly counted?: Counted;
  /** Without it no verdict is published as a review. */
  readonly reviews?: ReviewConfig | null;
  /** Without a caller it is anybody's. */
  readonly caller?: Caller | null;
  readonly answered?: (operation: AnsweredOperation) => void;
};

export function createContext({
  derivations,
  kept,
  ledger,
  truth,
  now,
  clock = () => now,
  requestId,
  effort = UNBOUNDED,
  counted = UNCOUNTED,
  reviews = null,
  caller = null,
  answered = () => {},
}: ContextParts): GraphqlContext {
  const overlay = createOverlay(readingTruth(derivations, truth));
  const record = overlay.derivations;
  const loaders = createLoaders(record);
  const inSteps = createStepReaders({ derivations: { ...record, entries: loaders.entries }, kept, ledger });
  const history = createHistory(ledger, loaders.head);
  const freshness = createFreshness(now);
  const { readerIn, forget } = createReaders({
    derivations: inSteps.derivations,
    truth,
    now,
    holdsUntil: freshness.holdsUntil,
    effort,
    counted,
  });
  return {
    derivations: record,
    kept: inSteps.kept,
    ledger: inSteps.ledger,
    truth,
    readerIn,
    loaders,
    history,
    publications: createPublications(kept),
    freshness,
    writerFor: (editor) => ({
      ledger,
      truth,
      derivations: record,
      editor,
      now: clock,
      newId: () => crypto.randomUUID(),
    }),
    wrote: async (ref) => {
      const revision = await truth.latest(ref);
      if (revision !== null) overlay.put(revision);
      loaders.forget();
      history.forget();
      inSteps.forget();
      forget();
    },
    requestId,
    reviews,
    caller,
    answered,
  };
}
