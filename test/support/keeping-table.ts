/** Tables on which operators' commands are tried. */

import type { EditorCheck } from '../../functions/domain/record.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import { redactEntry } from '../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../functions/operations/ledger/retract-entry.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import type { Database } from '../../functions/store/database.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { startOf } from './build.ts';
import { write } from './derived.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from './town.ts';
import { asked, writerTo, writtenBy } from './writer.ts';

export const TOWN_NOW: number = startOf('2030-02-01');

export type Opened = { readonly database: Database; readonly store: Store };

export function openOver(database: Database): Opened {
  return { database, store: openStore(createStore(database)) };
}

const DOUBT: EditorCheck = {
  type: 'EditorCheck',
  key: 'doubt',
  claim: 'denial',
  against: 'hole',
  under: null,
  relation: 'CONTRADICTS',
  rationale: 'Seen.',
};

/** Puts the town on the record, and makes some history: a revision, a retraction, a redaction, requests that came. */
export async function settleTown({ store }: Opened): Promise<void> {
  await loadRecord(store, townWith(ACCOUNT, BOAST, HOLE, DENIAL, DOUBT), TOWN_NOW - 1000);
  await write(store, [{ ...HOLE, rank: 'DEPRECATED' }], TOWN_NOW);
  const writer = writerTo(store, { now: TOWN_NOW + 1000 });
  const denial = { type: 'Claim', key: 'denial' } as const;
  const flood = { type: 'Event', key: 'flood' } as const;
  writtenBy(await retractEntry(writer, { ref: denial, after: 1, reason: 'Taken back.', asked: asked('key 1') }));
  const redacting = { ref: flood, after: 1, reason: 'The law.', asked: asked('key 2'), revisions: null };
  writtenBy(await redactEntry(writer, redacting));
  await projectFully({ ...store, now: TOWN_NOW }, [denial, flood]);
}
