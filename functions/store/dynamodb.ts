import type { Store } from '../operations/ports.ts';
import { readClaimKeys } from './claim-lists.ts';
import { putClaimPage, readClaimPage } from './claim-page.ts';
import { putStatus, readCommitmentKeys, readCommitmentPage } from './commitments.ts';
import type { Database } from './database.ts';
import { putEntry, readEntries, readHead } from './entries.ts';
import { findClaims } from './find-claims.ts';
import { createLedger } from './ledger.ts';
import { readVocabulary } from './vocabulary.ts';

/** The record in one DynamoDB table. Every read is strongly consistent: what was written is there at once. */
export function createStore(database: Database): Omit<Store, 'truth'> {
  return {
    ledger: createLedger(database),
    derivations: {
      entries: (refs) => readEntries(database, refs),
      head: (ref) => readHead(database, ref),
      vocabulary: () => readVocabulary(database),
      find: (search) => findClaims(database, search),
      claimPage: (key, checks) => readClaimPage(database, key, checks),
      commitmentPage: (key) => readCommitmentPage(database, key),
      claimKeys: (list, window) => readClaimKeys(database, list, window),
      commitmentKeys: (window) => readCommitmentKeys(database, window),
    },
    projection: {
      putEntry: (revision, indexEntries) => putEntry(database, revision, indexEntries),
      putClaimPage: (page) => putClaimPage(database, page),
      putStatus: (commitment, status) => putStatus(database, commitment, status),
    },
  };
}
