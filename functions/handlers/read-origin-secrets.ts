import { readEnvironment } from './environment.ts';
import { ORIGIN_SECRETS_VARIABLE } from './environment-names.ts';

/** Shorter ones could be guessed. */
const SECRET = /^[A-Za-z0-9]{32,}$/;

/**
 * What CloudFront may show to say that it is CloudFront; empty: nothing stands before the gateway.
 *
 * @throws Error where the variable holds what no secret can be, which must not let anybody pass
 */
export function readOriginSecrets(): readonly string[] {
  const secrets = readEnvironment(ORIGIN_SECRETS_VARIABLE)?.split(',') ?? [];
  if (!secrets.every((secret) => SECRET.test(secret))) {
    throw new Error(
      `The environment variable ${ORIGIN_SECRETS_VARIABLE} holds other than 32 or more letters and digits.`,
    );
  }
  return secrets;
}
