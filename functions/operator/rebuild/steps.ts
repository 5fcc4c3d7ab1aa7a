import type { EntryRef } from '../../domain/record.ts';
import { hasPage } from '../../operations/due.ts';
import { DERIVED_PREFIX, TRUTH_PREFIX } from '../../store/attributes.ts';
import type { Item } from '../../store/items.ts';
import { pagePartition, truthPartition, VOCABULARY } from '../../store/keys.ts';
import { FIRST_REVISION, RECORDED_AT, refOf, type ScanQuery } from '../../store/scan.ts';
import type { Deriving } from './derive-batch.ts';
import type { Scope } from './remove-stale.ts';

/** One of the things that a rebuild does. */
export type Step = DeriveStep | CleanStep;
/** Derives something of what a scan of the record finds, or of what earlier steps found to be told only now. */
export type DeriveStep = {
  readonly doing: string;
  readonly over: ScanQuery | 'TOLD';
  readonly of: (item: Item) => readonly EntryRef[];
  /** Answers with what was told only now. */
  readonly derive: (deriving: Deriving, refs: readonly EntryRef[]) => Promise<readonly EntryRef[]>;
};
/** Removes what nothing accounts for. */
export type CleanStep = { readonly doing: string; readonly scope: Scope };

const CONCEPTS = truthPartition({ type: 'Concept', key: '' });
const PAGES = [truthPartition({ type: 'Claim', key: '' }), truthPartition({ type: 'Commitment', key: '' })];

const others = (item: Item): readonly EntryRef[] => refOf(item).filter(({ type }) => type !== 'Concept');
const everyOnce = (prefixes: readonly string[]): ScanQuery => ({ prefixes, sort: FIRST_REVISION, from: null });
const nothing = async (work: Promise<void>): Promise<readonly EntryRef[]> => {
  await work;
  return [];
};

/**
 * Concepts first, for where claims are found depends on them; pages when all is found that bears on them, and nothing
 * else; and at last how many claims are rated what.
 */
const EVERYTHING: readonly Step[] = [
  {
    doing: 'Deriving concepts',
    over: everyOnce([CONCEPTS]),
    of: refOf,
    derive: async (deriving, refs) => deriving.contents(refs),
  },
  {
    doing: 'Looking for stale concepts',
    scope: { among: [VOCABULARY], known: [CONCEPTS, pagePartition({ type: 'Concept', key: '' })] },
  },
  {
    doing: 'Deriving what entries say',
    over: everyOnce([TRUTH_PREFIX]),
    of: others,
    derive: async (deriving, refs) => deriving.contents(refs),
  },
  {
    doing: 'Looking for what is stale',
    scope: { among: [DERIVED_PREFIX], known: [TRUTH_PREFIX, DERIVED_PREFIX] },
  },
  {
    doing: 'Deriving what was not told yet',
    over: 'TOLD',
    of: refOf,
    derive: async (deriving, refs) => nothing(deriving.all(refs)),
  },
  {
    doing: 'Deriving verdicts and statuses',
    over: everyOnce(PAGES),
    of: (item) => refOf(item).filter(hasPage),
    derive: async (deriving, refs) => nothing(deriving.pages(refs)),
  },
  {
    doing: 'Counting claims by who made them',
    over: everyOnce([CONCEPTS]),
    of: refOf,
    derive: async (deriving, refs) => nothing(deriving.tallies(refs)),
  },
];

function since(moment: string): readonly Step[] {
  const written = (prefixes: readonly string[]): ScanQuery => ({
    prefixes,
    sort: null,
    from: { attribute: RECORDED_AT, value: moment },
  });
  const derive: DeriveStep['derive'] = async (deriving, refs) => nothing(deriving.all(refs));
  return [
    { doing: 'Deriving concepts', over: written([CONCEPTS]), of: refOf, derive },
    { doing: 'Deriving entries', over: written([TRUTH_PREFIX]), of: others, derive },
  ];
}

/** @param moment - ISO 8601, UTC: only what was recorded since; null: everything */
export function stepsOf(moment: string | null): readonly Step[] {
  return moment === null ? EVERYTHING : since(moment);
}
