import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { KeyCache, KeysUnavailableError } from '../../../functions/handlers/key-cache.ts';
import { portOf } from '../../../functions/local/listening.ts';
import { bytesOf, publisher, signingKey } from '../../support/tokens.ts';

const URI = 'https://issuer.test/keys';
const [first, second] = [signingKey('k1'), signingKey('k2')];

async function keyOf(cache: KeyCache, kid: string): Promise<unknown> {
  return cache.getJwk(URI, { header: { kid }, payload: {} });
}

describe('KeyCache', () => {
  it('asks for keys once, and again where a token names one that is new', async () => {
    const { fetchKeys, asked, publish } = publisher(first);
    const cache = new KeyCache(fetchKeys);

    expect([await keyOf(cache, 'k1'), await keyOf(cache, 'k1'), asked.length]).toEqual([first.jwk, first.jwk, 1]);
    publish(second);
    expect([await keyOf(cache, 'k2'), await keyOf(cache, 'k2'), asked.length]).toEqual([second.jwk, second.jwk, 2]);
    await expect(keyOf(cache, 'k1')).rejects.toThrow('not found');
  });

  it('does not ask for every key that somebody makes up, and goes on knowing the true ones', async () => {
    const { fetchKeys, asked } = publisher(first);
    const cache = new KeyCache(fetchKeys);
    const atOnce = Array.from({ length: 100 }, (_, index) => keyOf(cache, `made up, ${index}`));
    const outcomes = await Promise.allSettled(atOnce);
    for (let index = 0; index < 100; index += 1) {
      await expect(keyOf(cache, `made up later, ${index}`)).rejects.toThrow('Not allowed to fetch');
    }

    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(await keyOf(cache, 'k1')).toEqual(first.jwk);
    expect(asked).toEqual([URI]);
  });

  it.each([
    ['that does not answer', async () => Promise.reject(new Error('No route.'))],
    ['that answers with no JSON', async () => bytesOf('<html>')],
    ['that answers with no keys', async () => bytesOf('{"keys":[{"kid":"k1"}]}')],
  ])('asks an issuer %s again after ten seconds, and not for every token', async (_, fetchOnce) => {
    const { fetchKeys, asked } = publisher(first);
    let now = 1_000_000;
    let isDown = true;
    const cache = new KeyCache(
      async (uri) => {
        const bytes = await fetchKeys(uri);
        return isDown ? fetchOnce() : bytes;
      },
      () => now,
    );

    for (const later of [0, 1, 9_999]) {
      now = 1_000_000 + later;
      await expect(keyOf(cache, 'k1')).rejects.toBeInstanceOf(KeysUnavailableError);
    }
    expect(asked).toEqual([URI]);
    isDown = false;
    now = 1_010_000;
    expect(await keyOf(cache, 'k1')).toEqual(first.jwk);
    expect(asked).toEqual([URI, URI]);
  });

  it('goes on with the keys that it has while the issuer is down', async () => {
    const { fetchKeys } = publisher(first);
    let isDown = false;
    const cache = new KeyCache(async (uri) => (isDown ? Promise.reject(new Error('No route.')) : fetchKeys(uri)));
    await keyOf(cache, 'k1');
    isDown = true;

    await expect(keyOf(cache, 'k2')).rejects.toBeInstanceOf(KeysUnavailableError);
    expect(await keyOf(cache, 'k1')).toEqual(first.jwk);
  });

  it('asks over HTTPS unless told otherwise', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const cache = new KeyCache();

    await expect(cache.getJwks(`https://127.0.0.1:${portOf(server)}/keys`)).rejects.toMatchObject({
      message: 'The keys of the issuer are unavailable.',
      cause: { message: expect.stringContaining('Failed to fetch https://127.0.0.1:') },
    });
    server.close();
  });
});
