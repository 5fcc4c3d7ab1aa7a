import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../../functions/handlers/authentication.ts';
import { createIssuer, DAYS_VALID } from '../../../functions/local/issuer.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('createIssuer', () => {
  it.each(['editor', 'redactor'] as const)(
    'gives tokens to the role %s that are verified as any others',
    async (role) => {
      const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now());
      const authenticate = createAuthenticate(config, fetchKeys);

      expect(await authenticate(`Bearer ${tokenFor(role)}`)).toEqual({
        editor: { id: expect.stringMatching(/^[\w-]{22}$/), name: `Local ${role}` },
        roles: new Set([role]),
      });
    },
  );

  it('gives the same people the same ids when it is made again', async () => {
    const ids = [1, 2].map(async () => {
      const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now());
      const caller = await createAuthenticate(config, fetchKeys)(`Bearer ${tokenFor('editor')}`);
      return caller?.editor.id;
    });

    expect(await ids[0]).toBe(await ids[1]);
  });

  it('gives tokens that are good for some days', async () => {
    const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now() - (DAYS_VALID + 1) * DAY);

    await expect(createAuthenticate(config, fetchKeys)(`Bearer ${tokenFor('editor')}`)).rejects.toThrow(
      'The token has expired.',
    );
  });

  it('gives tokens that no other issuer of the same name accepts', async () => {
    const { config, fetchKeys } = createIssuer('http://localhost:4000', Date.now());
    const { tokenFor } = createIssuer('http://localhost:4000', Date.now());

    await expect(createAuthenticate(config, fetchKeys)(`Bearer ${tokenFor('editor')}`)).rejects.toThrow(
      'The token is signed with a key that its issuer is not known to publish.',
    );
  });

  it('is reached from nowhere but this room', async () => {
    const importing: string[] = [];
    for await (const file of glob('{functions,infra,schema}/**/*.{ts,js}', { exclude: ['functions/local/**'] })) {
      if (/local\/issuer/.test(await readFile(file, 'utf8'))) importing.push(file);
    }

    expect(importing).toEqual([]);
  });
});
