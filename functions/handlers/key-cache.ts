import { SimpleFetcher } from 'aws-jwt-verify/https';
import { type Jwks, SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { FetchKeys } from './issuer-config.ts';

/** The issuer's keys could not be had, or are none. */
export class KeysUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The keys of the issuer are unavailable.', { cause });
    this.name = 'KeysUnavailableError';
  }
}

/** For how long an issuer that failed is not asked again: as long as the library waits after an unknown key. */
const WAIT_MS = 10_000;

/**
 * Keeps an issuer's keys, and gets them again when a token names a key that is not among them: so they rotate.
 *
 * The library asks for keys once at a time, and after a key that turned out to be unknown not again for ten seconds, so
 * that made-up keys cost nobody a request each. It waits for nothing after a failure; this does.
 */
export class KeyCache extends SimpleJwksCache {
  readonly #now: () => number;
  #failure: { readonly error: KeysUnavailableError; readonly at: number } | null = null;

  /** @param now - a clock, in epoch milliseconds */
  constructor(fetchKeys: FetchKeys = fetchOverHttps, now: () => number = Date.now) {
    super({ fetcher: { fetch: fetchKeys } });
    this.#now = now;
  }

  /** @throws KeysUnavailableError */
  override async getJwks(jwksUri: string): Promise<Jwks> {
    if (this.#failure !== null && this.#now() - this.#failure.at < WAIT_MS) throw this.#failure.error;
    try {
      return await super.getJwks(jwksUri);
    } catch (cause) {
      this.#failure = { error: new KeysUnavailableError(cause), at: this.#now() };
      throw this.#failure.error;
    }
  }
}

/** Waits three seconds for an answer, and tries a second time where there is none. */
async function fetchOverHttps(jwksUri: string): Promise<ArrayBuffer> {
  return new SimpleFetcher().fetch(jwksUri);
}
