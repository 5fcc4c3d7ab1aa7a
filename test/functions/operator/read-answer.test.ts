import { describe, expect, it } from 'vitest';
import { type Answer, readAnswer } from '../../../functions/operator/read-answer.ts';

const NO_API = 'There is no GraphQL API at the endpoint: it answered with HTTP status';

describe('readAnswer', () => {
  it.each<[what: string, given: readonly [status: number, body: unknown], answer: Answer]>([
    ['data', [200, { data: { a: 1 } }], { kind: 'DATA', data: { a: 1 } }],
    [
      'an error that only the API can mend',
      [200, errorOf('INTERNAL_SERVER_ERROR')],
      later('The API answered with an error: Oh.'),
    ],
    ['an error without a code', [200, { errors: [{ message: 'Oh.' }] }], later('The API answered with an error: Oh.')],
    ['an error that says nothing', [200, { errors: [null] }], later('The API answered with an error: undefined')],
    ['no token', [401, errorOf('UNAUTHENTICATED')], stop('The API refuses the token: Oh.')],
    ['a token without the role', [200, errorOf('FORBIDDEN')], stop('The API refuses the token: Oh.')],
    ['an input that it will not have', [200, errorOf('BAD_USER_INPUT')], { kind: 'REFUSED', message: 'Oh.' }],
    ['a body too long', [413, errorOf('BODY_TOO_LARGE')], { kind: 'REFUSED', message: 'Oh.' }],
    ['an answer too long', [200, errorOf('RESPONSE_TOO_LARGE')], { kind: 'REFUSED', message: 'Oh.' }],
    ['a table that has too much to do', [200, errorOf('THROTTLED')], later('Oh.')],
    [
      'a body too long for what stands before it',
      [413, 'no'],
      { kind: 'REFUSED', message: 'This is more than the API takes at once.' },
    ],
    [
      'a document of another schema',
      [400, errorOf('GRAPHQL_VALIDATION_FAILED')],
      stop('The API does not understand what it is asked (GRAPHQL_VALIDATION_FAILED): Oh.'),
    ],
    ['a wall', [403, '<html>'], stop('The API lets nobody in: HTTP status 403.')],
    ['no such path', [404, { message: 'Not Found' }], stop(`${NO_API} 404.`)],
    ['a page', [200, '<html>'], stop(`${NO_API} 200.`)],
    ['a list', [200, [1]], stop(`${NO_API} 200.`)],
    ['too many requests', [429, ''], later('The API answered with HTTP status 429.')],
    ['a request that took too long', [408, ''], later('The API answered with HTTP status 408.')],
    ['a failure of the gateway', [502, errorOf('FORBIDDEN')], later('The API answered with HTTP status 502.')],
    ['a way elsewhere', [302, ''], stop('The endpoint leads to elsewhere: give the URL of the API itself.')],
  ])('reads %s', (_, [status, body], answer) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);

    expect(readAnswer(status, new Headers(), text)).toEqual(answer);
  });

  it('heeds how long to wait, within limits', () => {
    const waits = ['2', '0.5', '100000', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1'].map((after) => {
      const headers = new Headers({ 'retry-after': after });
      const answers = [readAnswer(503, headers, ''), readAnswer(200, headers, JSON.stringify(errorOf('THROTTLED')))];
      return answers.map((answer) => (answer.kind === 'LATER' ? answer.waitMs : answer));
    });

    expect(waits).toEqual([
      [2000, 2000],
      [500, 500],
      [60_000, 60_000],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('names where the endpoint leads', () => {
    expect(readAnswer(301, new Headers({ location: '/graphql' }), '')).toEqual(
      stop('The endpoint leads to /graphql: give the URL of the API itself.'),
    );
  });
});

function errorOf(code: string): object {
  return { errors: [{ message: 'Oh.', extensions: { code } }], data: null };
}

function later(message: string): Answer {
  return { kind: 'LATER', message };
}

function stop(message: string): Answer {
  return { kind: 'STOP', message };
}
