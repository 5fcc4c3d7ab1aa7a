import { readEnvironment, requireEnvironment } from './environment.ts';
import {
  COGNITO_CLIENT_ID_VARIABLE,
  COGNITO_USER_POOL_ID_VARIABLE,
  NAME_CLAIM_VARIABLE,
  OIDC_AUDIENCE_VARIABLE,
  OIDC_ISSUER_VARIABLE,
  OIDC_JWKS_URI_VARIABLE,
  OIDC_ROLE_CLAIM_VARIABLE,
} from './environment-names.ts';
import type { IssuerConfig } from './issuer-config.ts';

const COGNITO = [COGNITO_USER_POOL_ID_VARIABLE, COGNITO_CLIENT_ID_VARIABLE];
const OIDC = [OIDC_ISSUER_VARIABLE, OIDC_AUDIENCE_VARIABLE, OIDC_ROLE_CLAIM_VARIABLE, OIDC_JWKS_URI_VARIABLE];
const USER_POOL_ID = /^(eusc-)?[a-z]{2}-(gov-)?[a-z]+-\d_[A-Za-z0-9]+$/;

/**
 * The issuer that the environment names; null: none.
 *
 * @throws Error naming the variable that is missing, is one too many, or cannot be meant
 */
export function readIssuer(): IssuerConfig | null {
  const cognito = COGNITO.find(isSet);
  const oidc = OIDC.find(isSet);
  if (cognito !== undefined && oidc !== undefined) {
    throw new Error(`The environment variables ${cognito} and ${oidc} are both set; there can be one issuer only.`);
  }
  if (cognito !== undefined) return readCognito();
  return oidc === undefined ? null : readOidc();
}

function readCognito(): IssuerConfig {
  const userPoolId = requireEnvironment(COGNITO_USER_POOL_ID_VARIABLE);
  if (!USER_POOL_ID.test(userPoolId)) {
    throw new Error(`The environment variable ${COGNITO_USER_POOL_ID_VARIABLE} is not the id of a user pool.`);
  }
  return { kind: 'cognito', userPoolId, clientId: requireEnvironment(COGNITO_CLIENT_ID_VARIABLE), ...readNameClaim() };
}

function readOidc(): IssuerConfig {
  return {
    kind: 'oidc',
    issuer: httpsUrl(OIDC_ISSUER_VARIABLE, requireEnvironment(OIDC_ISSUER_VARIABLE)),
    audience: requireEnvironment(OIDC_AUDIENCE_VARIABLE),
    roleClaim: requireEnvironment(OIDC_ROLE_CLAIM_VARIABLE),
    ...readJwksUri(),
    ...readNameClaim(),
  };
}

function readJwksUri(): { readonly jwksUri?: string } {
  const jwksUri = readEnvironment(OIDC_JWKS_URI_VARIABLE);
  return jwksUri === undefined ? {} : { jwksUri: httpsUrl(OIDC_JWKS_URI_VARIABLE, jwksUri) };
}

function readNameClaim(): { readonly nameClaim?: string } {
  const nameClaim = readEnvironment(NAME_CLAIM_VARIABLE);
  return nameClaim === undefined ? {} : { nameClaim };
}

/** Keys that came over anything else could be anybody's. */
function httpsUrl(variable: string, value: string): string {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new Error(`The environment variable ${variable} is not a URL that begins with https://.`);
  }
  return value;
}

function isSet(variable: string): boolean {
  return readEnvironment(variable) !== undefined;
}
