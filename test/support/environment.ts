import { delimiter } from 'node:path';

/** A DynamoDB that tests open their tables on, DynamoDB Local for example; undefined: each has an embedded one. */
export const DYNAMODB_ENDPOINT: string | undefined = process.env['DYNAMODB_ENDPOINT'] || undefined;

/**
 * By which whatever is random in a run of tests is so: test/vitest.config.ts gives every test that of its run, which is
 * printed first. `SEED=7 npm test` has the same again.
 */
export const SEED: number = Number(process.env['SEED'] || Math.trunc(Math.random() * 2 ** 31));

/** This process's environment with some variables more, for a process that it starts. */
export function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/** Where programs are looked for, but first in this folder. */
export function pathFrom(folder: string): string {
  return `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
}
