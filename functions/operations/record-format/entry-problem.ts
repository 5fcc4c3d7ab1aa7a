import type { EntryType } from '../../domain/record.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problems.ts';

/** What is wrong with one of several entries, by its position among them. */
export type EntryProblem = { readonly index: number; readonly problem: Problem };

/** Finds an entry by what it is called. */
export type FindEntry = (type: EntryType, key: string) => Outline | undefined;
