/** An implementation of DynamoDB over a store in memory; it brings no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** `createTableMs`: how long a new table stays in CREATING. */
  export default function dynalite(options?: { readonly createTableMs?: number }): Server;
}
