import { openStore } from '../operations/ledger/open-store.ts';
import type { Store } from '../operations/ports.ts';
import { createDocumentClient } from '../store/database.ts';
import { createStore } from '../store/dynamodb.ts';
import { requireEnvironment } from './environment.ts';
import { TABLE_NAME_VARIABLE } from './environment-names.ts';

/**
 * The store over the table that the environment names.
 *
 * @throws Error where it names none
 */
export function openTable(): Store {
  return openStore(createStore({ client: createDocumentClient(), tableName: requireEnvironment(TABLE_NAME_VARIABLE) }));
}
