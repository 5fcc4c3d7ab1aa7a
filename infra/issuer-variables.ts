import {
  COGNITO_CLIENT_ID_VARIABLE,
  COGNITO_USER_POOL_ID_VARIABLE,
  NAME_CLAIM_VARIABLE,
  OIDC_AUDIENCE_VARIABLE,
  OIDC_ISSUER_VARIABLE,
  OIDC_JWKS_URI_VARIABLE,
  OIDC_ROLE_CLAIM_VARIABLE,
} from '../functions/handlers/environment-names.ts';
import type { Issuer } from './issuer.ts';
import type { ParameterNames } from './parameter-names.ts';

/**
 * The variables by which the API knows whose tokens editors write with.
 *
 * @param valueOf what the data stack left in a parameter
 */
export function issuerVariables(
  issuer: Issuer,
  valueOf: (parameter: keyof ParameterNames) => string,
): Readonly<Record<string, string>> {
  if (issuer.kind === 'cognito') {
    return {
      [COGNITO_USER_POOL_ID_VARIABLE]: valueOf('userPoolId'),
      [COGNITO_CLIENT_ID_VARIABLE]: valueOf('clientId'),
    };
  }
  return {
    [OIDC_ISSUER_VARIABLE]: issuer.issuer,
    [OIDC_AUDIENCE_VARIABLE]: issuer.audience,
    [OIDC_ROLE_CLAIM_VARIABLE]: issuer.roleClaim,
    [NAME_CLAIM_VARIABLE]: issuer.nameClaim,
    ...(issuer.jwksUri === null ? {} : { [OIDC_JWKS_URI_VARIABLE]: issuer.jwksUri }),
  };
}
