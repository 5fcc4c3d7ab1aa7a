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

/** What the sort key of a revision begins with; beside it in the partition lie requests, from which nothing follows. */
export const REVISION_PREFIX = 'revision#';

/** Name of the attribute with a revision's number. */
export const NUMBER = 'number';

/** What that attribute is called in items of format 1. */
export const NUMBER_1 = 'revision';

/** Name of the attribute with what a revision says. */
export const CONTENT = 'content';

/** Name of the attribute with the hash of that. */
export const CONTENT_HASH = 'contentHash';

/** Name of the attribute with why a revision was made, in items of format 1; later ones have it in their content. */
export const REASON_1 = 'reason';

/** Name of the attribute with the hash of the input that a request came with first. */
export const INPUT_HASH = 'inputHash';

/** Name of the attribute with what the item holds, as JSON: entries, verdicts and checks are read back as they were. */
export const BODY = 'body';

/** Name of the attribute that says how many items a body is spread over. */
export const PARTS = 'parts';

/** Name of the attribute with the digest of a body that is spread over several items: parts of one body share it. */
export const STAMP = 'stamp';
