/** An embedded DynamoDB in a thread of its own, so that it has another core than whoever asks it. */
import { parentPort } from 'node:worker_threads';
import { startEmbeddedDynamoDb } from '../../functions/local/embedded-dynamodb.ts';

const { endpoint } = await startEmbeddedDynamoDb();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- This is a thread and no window.
parentPort?.postMessage(endpoint);
