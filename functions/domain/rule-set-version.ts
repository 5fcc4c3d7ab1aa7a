/** Raised at every release that may change an answer: rules, tolerances, or the time zone data that comes with Node. */
export const RULE_SET_VERSION = 1;
