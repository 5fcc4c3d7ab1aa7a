/** The environment variables that infra sets and the handlers read: one constant for both sides. */

/** Name of the DynamoDB table that holds the record. */
export const TABLE_NAME_VARIABLE = 'TABLE_NAME';

/**
 * Whose tokens editors write with: the first two for an Amazon Cognito user pool, the four that begin with OIDC for any
 * other issuer, none of them where nobody writes. issuer-config.ts says what each means.
 */
export const COGNITO_USER_POOL_ID_VARIABLE = 'COGNITO_USER_POOL_ID';
export const COGNITO_CLIENT_ID_VARIABLE = 'COGNITO_CLIENT_ID';
export const OIDC_ISSUER_VARIABLE = 'OIDC_ISSUER';
export const OIDC_AUDIENCE_VARIABLE = 'OIDC_AUDIENCE';
export const OIDC_ROLE_CLAIM_VARIABLE = 'OIDC_ROLE_CLAIM';
/** May be left out. */
export const OIDC_JWKS_URI_VARIABLE = 'OIDC_JWKS_URI';
/** With either kind of issuer; may be left out. */
export const NAME_CLAIM_VARIABLE = 'NAME_CLAIM';

/**
 * Where CloudFront stands before the gateway: the secrets by which it is known, with commas between them, and the header
 * in which it shows one of them.
 */
export const ORIGIN_SECRETS_VARIABLE = 'ORIGIN_SECRETS';
export const ORIGIN_SECRET_HEADER = 'x-origin-secret';

/** How verdicts are published as reviews: a ReviewConfig (review-config.ts) as JSON. May be left out: they are not. */
export const REVIEWS_VARIABLE = 'REVIEWS';

/** The ARN of the version of the GraphQL function that is checked before it gets any request. */
export const CHECKED_VERSION_VARIABLE = 'CHECKED_VERSION';
