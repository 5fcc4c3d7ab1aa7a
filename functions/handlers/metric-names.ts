/** The metrics that the functions write and infra watches: one constant for both sides. */

/** The namespace of all of them, where the environment names none. */
export const METRIC_NAMESPACE = 'Counterclaim';
/** The variable that names one, Powertools' own: infra gives every environment its own, for several lie in one account. */
export const METRIC_NAMESPACE_VARIABLE = 'POWERTOOLS_METRICS_NAMESPACE';

/** The one dimension that a metric has: which function wrote it. */
export const SERVICE_DIMENSION = 'service';
/** The values of that dimension. */
export const GRAPHQL_SERVICE = 'graphql';
export const PROJECTOR_SERVICE = 'projector';
export const SWEEP_SERVICE = 'sweep';
/** It writes lines only. */
export const RELEASE_CHECK_SERVICE = 'release-check';

/** Starts of a function that somebody waited for: the name is Powertools' own. */
export const COLD_STARTS = 'ColdStart';
/** Errors of ours that clients are not told: GraphQL answers with 200, so that no other metric shows them. */
export const MASKED_ERRORS = 'MaskedErrors';
/** Claims that `recordClaim` put on the record. */
export const CLAIMS_RECORDED = 'ClaimsRecorded';
/** Verdicts that were published: of a claim for the first time, or another than before. */
export const VERDICTS_CHANGED = 'VerdictsChanged';
/** What could not be derived, and was put aside. */
export const PUT_ASIDE = 'PutAside';
