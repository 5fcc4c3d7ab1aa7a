import type { Store } from '../operations/ports.ts';
import { createAside } from './aside.ts';
import { readEntryKeys } from './catalogues.ts';
import { readClaimKeys } from './claim-lists.ts';
import { putClaimPage, readChecks, readClaimPage, readClaimPages, takeVerdictTurn } from './claim-page.ts';
import { putStatus, readCommitmentPage, readCommitmentPages, takeStatusTurn } from './commitments.ts';
import { putContent, takeContentTurn } from './content.ts';
import type { Database } from './database.ts';
import { readEntries, readHeads } from './entries.ts';
import { readFeed } from './feed.ts';
import { findClaims } from './find-claims.ts';
import { readLapsed } from './lapses.ts';
import { createLedger } from './ledger.ts';
import { putWordless, readPublications, readQuoting } from './publications.ts';
import { createQueue } from './queues.ts';
import { readTallies } from './tallies.ts';
import { putTask, readTask, removeTask } from './tasks.ts';
import { readVerdictChanges } from './verdict-changes.ts';
import { readVocabulary, readVocabularyVersion } from './vocabulary.ts';

/** The record in one DynamoDB table. Every read is strongly consistent: what was written is there at once. */
export function createStore(database: Database): Omit<Store, 'truth'> {
  const writer = { ...database, queue: createQueue() };
  return {
    ledger: createLedger(database),
    derivations: {
      entries: (refs) => readEntries(database, refs),
      heads: (refs) => readHeads(database, refs),
      vocabulary: () => readVocabulary(database),
      vocabularyVersion: () => readVocabularyVersion(database),
      find: (search) => findClaims(database, search),
      claimPage: (key, checks) => readClaimPage(database, key, checks),
      claimPages: (keys) => readClaimPages(database, keys),
      checks: (key, window) => readChecks(database, key, window),
      commitmentPage: (key) => readCommitmentPage(database, key),
      commitmentPages: (keys) => readCommitmentPages(database, keys),
      tallies: (claimants) => readTallies(database, claimants),
      claimKeys: (list, window) => readClaimKeys(database, list, window),
      entryKeys: (catalogue, window) => readEntryKeys(database, catalogue, window),
    },
    projection: {
      contentTurn: (ref, which = 'NEXT') => takeContentTurn(writer, ref, which),
      putContent: (content, turn) => putContent(writer, content, turn),
      verdictTurn: (claim, which = 'NEXT') => takeVerdictTurn(database, claim, which),
      putClaimPage: (page, turn) => putClaimPage(writer, page, turn),
      statusTurn: (commitment, which = 'NEXT') => takeStatusTurn(database, commitment, which),
      putStatus: (page, turn) => putStatus(writer, page, turn),
      putWordless: (ref, publication) => putWordless(database, ref, publication),
      putTask: (task) => putTask(database, task),
      readTask: (id) => readTask(database, id),
      removeTask: (id) => removeTask(database, id),
      lapsed: (moment, limit) => readLapsed(database, moment, limit),
    },
    kept: {
      feed: (after, limit) => readFeed(database, after, limit),
      verdictChanges: (rating, window) => readVerdictChanges(database, rating, window),
      verdicts: (key, part) => readPublications(database, { type: 'Claim', key }, part),
      statuses: (key, part) => readPublications(database, { type: 'Commitment', key }, part),
      quoting: (ref) => readQuoting(database, ref),
    },
    aside: createAside(database),
  };
}
