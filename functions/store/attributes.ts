/**
 * The names that the table and everything reading it agree on: the store builds its keys from them, and infra builds
 * the table, the grants and the stream's filter from the same constants.
 */

/** Name of the table's partition key attribute, a string. */
export const PARTITION_KEY = 'pk';

/** Name of the table's sort key attribute, a string. */
export const SORT_KEY = 'sk';

/** What the partition key of every item that an editor's work is kept in begins with. */
export const TRUTH_PREFIX = 'truth#';

/** What the partition key of every item that can be derived anew begins with. */
export const DERIVED_PREFIX = 'derived#';
