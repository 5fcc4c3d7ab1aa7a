/** The claim that holds the name that history shows, unless said otherwise. */
export const DEFAULT_NAME_CLAIM = 'name';

/**
 * Whose tokens are accepted: an Amazon Cognito user pool's, or any other OpenID Connect issuer's.
 *
 * `nameClaim` is the claim that holds the name that history shows.
 */
export type IssuerConfig = { readonly nameClaim?: string } & (
  | {
      readonly kind: 'cognito';
      readonly userPoolId: string;
      /** The one app client whose access tokens are accepted. Roles are the user's groups. */
      readonly clientId: string;
    }
  | {
      readonly kind: 'oidc';
      /** As it stands in `iss`. */
      readonly issuer: string;
      /** What `aud` must be, or hold. */
      readonly audience: string;
      /** Where the issuer publishes its keys; `/.well-known/jwks.json` below the issuer unless said otherwise. */
      readonly jwksUri?: string;
      /** The claim that holds the roles: a list, or one string with spaces between them. */
      readonly roleClaim: string;
    }
);

/** Gets what an issuer publishes at an address: its keys, as a JSON Web Key Set. */
export type FetchKeys = (jwksUri: string) => Promise<ArrayBuffer>;

/** Which of a user pool's claims holds the groups that a user is in. */
export const COGNITO_ROLE_CLAIM = 'cognito:groups';
