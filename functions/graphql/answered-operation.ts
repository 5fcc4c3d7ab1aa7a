/** What a request turned out to ask, and the codes of the errors that it was answered with. */
export type AnsweredOperation = {
  /** As the document calls it, or the beginning of that; null: it has no name, or none was run. */
  readonly name: string | null;
  readonly type: string | null;
  /** In points; null: none was reckoned. */
  readonly cost: number | null;
  readonly errorCodes: readonly string[];
};
