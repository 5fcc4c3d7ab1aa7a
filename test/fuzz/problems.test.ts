import { describe, expect, it } from 'vitest';
import { isExecuted, outcomeOf, problemsOf, type Received } from './problems.ts';

const POST = { method: 'POST' };

function received(body: unknown, other: Partial<Received> = {}): Received {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: typeof body === 'string' ? body : JSON.stringify(body), ...other };
}

function failing(message: string, code: string = 'BAD_REQUEST'): unknown {
  return { errors: [{ message, extensions: { code } }] };
}

describe('problemsOf', () => {
  it.each<[string, Received]>([
    ['data', received({ data: { __typename: 'Query' } })],
    ['errors', received(failing('The body is not JSON.'), { status: 400 })],
    ['data and errors', received({ data: { claim: null }, ...Object(failing('No.', 'BAD_USER_INPUT')) })],
    ['a page', received('<script>at f (file:///a.ts:1)</script>', { headers: { 'content-type': 'text/html' } })],
  ])('finds nothing wrong with %s', (_, answer) => {
    expect(problemsOf(POST, answer)).toEqual([]);
  });

  it('asks for no body where there is none', () => {
    expect(problemsOf({ method: 'OPTIONS' }, received('', { status: 204, headers: {} }))).toEqual([]);
  });

  it.each<[string, Received, readonly string[]]>([
    ['our own failure', received(failing('Sorry.'), { status: 503 }), ['The status is 503.']],
    [
      'an error that nobody foresaw',
      received(failing('Internal server error', 'INTERNAL_SERVER_ERROR')),
      ['It is an error that nobody foresaw.'],
    ],
    ['text', received('No.', { headers: { 'content-type': 'text/plain' } }), ['It is text/plain.']],
    ['no media type', received('{"data":{}}', { headers: {} }), ['It is of no media type.']],
    ['no JSON', received('{'), ['It is no JSON object.']],
    ['a list', received([]), ['It is no JSON object.']],
    ['nothing', received({}), ['It has neither data nor errors.']],
    ['no list of errors', received({ errors: {} }), ['Its errors are not as errors are.']],
    ['no errors', received({ errors: [] }), ['Its errors are not as errors are.']],
    ['an error without a code', received({ errors: [{ message: 'No.' }] }), ['Its errors are not as errors are.']],
    [
      'an error without words',
      received({ errors: [{ extensions: { code: 'A' } }] }),
      ['Its errors are not as errors are.'],
    ],
    [
      'an error that says more than it should',
      received({ errors: [{ message: 'No.', extensions: { code: 'A' }, cause: 'b' }] }),
      ['Its errors are not as errors are.'],
    ],
    ['a failure without a reason', received({ data: {} }, { status: 400 }), ['It fails, and does not say why.']],
  ])('finds what is wrong with %s', (_, answer, problems) => {
    expect(problemsOf(POST, answer)).toEqual(problems);
  });

  it.each([
    'at resolve (file:///var/task/index.mjs:1:2)',
    'node_modules/graphql',
    "Cannot read properties of undefined (reading 'key')",
    'derived#Claim#a',
    'ValidationException: One or more parameter values were invalid',
    'Maximum call stack size exceeded',
  ])('finds the leak in: %s', (message) => {
    expect(problemsOf(POST, received(failing(message)))).toEqual([expect.stringMatching(/^It tells /)]);
  });
});

describe('outcomeOf', () => {
  it('has the status, and each code once', () => {
    const errors = ['B', 'A', 'B'].map((code) => ({ message: 'No.', extensions: { code } }));
    expect([outcomeOf(received({ errors })), outcomeOf(received({ data: {} })), outcomeOf(received(''))]).toEqual([
      '200 A B',
      '200',
      '200',
    ]);
  });
});

describe('isExecuted', () => {
  it.each([
    [{ data: {} }, true],
    [{ data: null, errors: [] }, false],
    [{ errors: [] }, false],
    ['', false],
  ])('tells of %j whether anything was executed', (body, is) => {
    expect(isExecuted(received(body))).toBe(is);
  });
});
