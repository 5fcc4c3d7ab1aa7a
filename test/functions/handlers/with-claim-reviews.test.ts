import { describe, expect, it } from 'vitest';
import { withClaimReviews } from '../../../functions/handlers/with-claim-reviews.ts';
import { httpEvent } from '../../support/http-event.ts';

/** The path that GraphQL is asked at, where this path is asked for. */
async function askedAt(rawPath: string): Promise<string> {
  const answer = withClaimReviews(async (event) => ({
    statusCode: 200,
    body: `{"data":null,"at":"${event.rawPath}"}`,
  }));
  const { statusCode, body = '' } = await answer({ ...httpEvent({}), rawPath });
  return `${statusCode} ${body}`;
}

describe('withClaimReviews', () => {
  it.each(['/graphql', '/claims', '/claimsx', '/'])('leaves to GraphQL what lies elsewhere: %s', async (path) => {
    expect(await askedAt(path)).toBe(`200 {"data":null,"at":"${path}"}`);
  });

  it('answers where reviews lie', async () => {
    expect(await askedAt('/claims/a.jsonld')).toContain('There is no claim');
  });
});
