import { describeClaimLists } from './contract/claim-lists.ts';
import { describeClaimPages } from './contract/claim-pages.ts';
import { describeEntries } from './contract/entries.ts';
import { describeFinding } from './contract/finding.ts';
import type { OpenStore } from './contract/open-store.ts';
import { describeTruth } from './contract/truth.ts';

/** What every store promises, whatever it keeps the record in. */
export function describeStore(open: OpenStore): void {
  describeTruth(open);
  describeEntries(open);
  describeFinding(open);
  describeClaimPages(open);
  describeClaimLists(open);
}
