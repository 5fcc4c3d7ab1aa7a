/** What a store may throw, and whoever calls it may have to do something about. */

/** What is there was derived by later rules: whoever has them has to derive it. */
export class NewerRulesError extends Error {
  override readonly name = 'NewerRulesError';
}

/** The table has too much to do just now, and still has after the retries: later it may do what was asked. */
export class ThrottledError extends Error {
  override readonly name = 'ThrottledError';
}
