/** What one of something asks of the table: calls, and the units that it reads and writes. */
export type Operation = { readonly calls: number; readonly unitsRead: number; readonly unitsWritten: number };

export type OperationName =
  | 'the page of a claim, with its verdict and checks'
  | 'a list of 20 claims, with their ratings'
  | 'the latest 20 verdict changes'
  | 'a page of the feed'
  | 'recording a claim'
  | 'deriving what follows from it'
  | 'a sweep that finds nothing to do';

/**
 * Counted on DynamoDB Local with the example record, which is more tightly knit than most. A call that finds nothing counts
 * as one unit. A test counts them anew, and takes a tenth more or less for the same.
 */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = {
  'the page of a claim, with its verdict and checks': { calls: 2, unitsRead: 10, unitsWritten: 0 },
  'a list of 20 claims, with their ratings': { calls: 6, unitsRead: 50, unitsWritten: 0 },
  'the latest 20 verdict changes': { calls: 5, unitsRead: 17, unitsWritten: 0 },
  'a page of the feed': { calls: 8, unitsRead: 14, unitsWritten: 0 },
  'recording a claim': { calls: 44, unitsRead: 56, unitsWritten: 2 },
  'deriving what follows from it': { calls: 66, unitsRead: 83, unitsWritten: 74 },
  'a sweep that finds nothing to do': { calls: 6, unitsRead: 6, unitsWritten: 0 },
};
