/** The Lambda behind the table's stream. All that every batch needs is built when the Lambda starts. */
import { openStore } from '../operations/ledger/open-store.ts';
import { project } from '../operations/project.ts';
import { createDocumentClient } from '../store/database.ts';
import { createStore } from '../store/dynamodb.ts';
import { createProjectorHandler, type ProjectorHandler } from './create-projector-handler.ts';
import { requireEnvironment } from './environment.ts';
import { TABLE_NAME_VARIABLE } from './environment-names.ts';
import { log } from './log.ts';

const store = openStore(
  createStore({
    client: createDocumentClient(),
    tableName: requireEnvironment(TABLE_NAME_VARIABLE),
  }),
);

export const handler: ProjectorHandler = createProjectorHandler({
  project: (refs) => project({ ...store, now: Date.now() }, refs),
  log,
});
