import { describeCatalogues } from './contract/catalogues.ts';
import { describeClaimLists } from './contract/claim-lists.ts';
import { describeClaimPages } from './contract/claim-pages.ts';
import { describeContentTurns } from './contract/content-turns.ts';
import { describeEntries } from './contract/entries.ts';
import { describeFinding } from './contract/finding.ts';
import { describeKeeping } from './contract/keeping.ts';
import { describeLedger } from './contract/ledger.ts';
import { describeLedgerKeys } from './contract/ledger-keys.ts';
import type { OpenStore } from './contract/open-store.ts';
import { describePageTurns } from './contract/page-turns.ts';
import { describePaging } from './contract/paging.ts';
import { describePositions } from './contract/positions.ts';
import { describePublications } from './contract/publications.ts';
import { describeSeveralPages } from './contract/several-pages.ts';
import { describeTallies } from './contract/tallies.ts';
import { describeVerdictChanges } from './contract/verdict-changes.ts';
import { describeWork } from './contract/work.ts';

/** What every store promises, whatever it keeps the record in. */
export function describeStore(open: OpenStore): void {
  describeLedger(open);
  describeLedgerKeys(open);
  describeEntries(open);
  describeCatalogues(open);
  describeFinding(open);
  describeClaimPages(open);
  describeSeveralPages(open);
  describeClaimLists(open);
  describeTallies(open);
  describePaging(open);
  describePositions(open);
  describeContentTurns(open);
  describePageTurns(open);
  describeKeeping(open);
  describePublications(open);
  describeVerdictChanges(open);
  describeWork(open);
}
