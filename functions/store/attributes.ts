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

/** What the partition key of every item begins with that was derived once and is kept for ever. */
export const KEPT_PREFIX = 'kept#';

/** What the partition key of work that is left for later begins with; it is the whole of such an item's work. */
export const TASK_PREFIX = 'task#';

/** What the partition key of every item begins with that tells of what could not be derived. */
export const ASIDE_PREFIX = 'aside#';

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

/** Name of the attribute with the number of the last turn that was taken to write the page that the item guards. */
export const ORDER = 'order';

/** Name of the attribute with the version of the rule set by which something was derived. */
export const RULE_SET = 'ruleSet';

/** Name of the attribute with what of a verdict others may depend on. */
export const EFFECT = 'effect';

/** Name of the attribute that says how often something was published, or changed. */
export const VERSION = 'version';

/** Name of the attribute with the number of the revision of which something was derived. */
export const HEAD_NUMBER = 'head';

/** Name of the attribute that says whether things lie where, and as, they are remembered. */
export const SETTLED = 'settled';

/** Names of the attributes of what is put aside: what was said, since when (ISO 8601, UTC) and how often. */
export const ERROR = 'error';
export const SINCE = 'since';
export const ATTEMPTS = 'attempts';
