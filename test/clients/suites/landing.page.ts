import { getIntrospectionQuery } from 'graphql';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STARTER_DOCUMENT, starterVariables } from '../../../functions/graphql/starter-operations.ts';
import { type StartedServer, startServer } from '../../support/start-server.ts';
import { findBrowser } from '../find-browser.ts';
import { embedScript, FRAME } from './embed.ts';

const EMBED = 'https://embeddable-sandbox.cdn.apollographql.com/**';
const SANDBOX = 'https://sandbox.embed.apollographql.com/**';
const HOSTED = 'https://studio.apollographql.com/';

let server: StartedServer;
let browser: Browser;

beforeAll(async () => {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium.');
  // The second: a browser asks its user whether a page may ask this machine, and here is nobody to be asked.
  const args = ['--no-sandbox', '--disable-features=LocalNetworkAccessChecks'];
  [server, browser] = await Promise.all([startServer(), chromium.launch({ executablePath, args })]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A page of its own, what went wrong on it, and what it asked the API. */
async function openPage(): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await browser.newPage();
  const [wrong, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (request.url() === server.url) asked.push(`${request.method()} ${request.headers()['content-type'] ?? ''}`);
  });
  return { page, wrong, asked };
}

describe('the landing page where the Sandbox cannot be had', () => {
  it('has a form with the starter operations, which asks the API', async () => {
    const { page, wrong } = await openPage();
    await page.route(/apollographql/, async (route) => route.abort('internetdisconnected'));
    await page.goto(server.url);
    await page.getByText('could not be').waitFor({ state: 'visible' });
    expect(await page.getByLabel('Document').inputValue()).toBe(STARTER_DOCUMENT);
    expect(JSON.parse(await page.getByLabel('Variables').inputValue())).toEqual(starterVariables());

    await page.getByLabel('Operation').selectOption('WasItKept');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('"value": "CONFLICTING_EVIDENCE"').first().waitFor();

    await page.getByLabel('Variables').fill('{');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('SyntaxError').waitFor();
    // That of Apollo's script alone, which is not there.
    expect(wrong).toEqual([
      'Failed to load resource: net::ERR_INTERNET_DISCONNECTED https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js',
    ]);
    await page.close();
  });
});

describe('the landing page with the Sandbox', () => {
  it('shows it with the starter operations, and gives on what it asks', async () => {
    const { page, wrong, asked } = await openPage();
    const script = await embedScript();
    await page.route(EMBED, async (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.route(SANDBOX, async (route) => route.fulfill({ contentType: 'text/html', body: FRAME }));
    await page.goto(server.url);
    const frame = page.frame({ url: SANDBOX });
    if (frame === null) throw new Error('There is no frame.');
    await frame.waitForFunction('window.send !== undefined');
    expect(await page.getByText('could not be').isVisible()).toBe(false);
    expect(Object.fromEntries(new URL(frame.url()).searchParams)).toMatchObject({
      endpoint: server.url,
      endpointIsEditable: 'false',
      defaultDocument: STARTER_DOCUMENT,
      defaultVariables: JSON.stringify(starterVariables(), null, 2),
      defaultIncludeCookies: 'false',
      shouldDefaultAutoupdateSchema: 'false',
      runTelemetry: 'false',
    });

    const send = async (message: object, answer: string): Promise<unknown> =>
      frame.evaluate(`send(${JSON.stringify(message)}, ${JSON.stringify(answer)})`);
    expect(await send({ name: 'ExplorerListeningForHandshake' }, 'HandshakeResponse')).toMatchObject({
      parentHref: server.url,
    });
    const introspection = { query: getIntrospectionQuery(), operationName: 'IntrospectionQuery' };
    expect(
      await send(
        {
          name: 'IntrospectionQueryWithHeaders',
          introspectionRequestBody: JSON.stringify(introspection),
          introspectionRequestHeaders: {},
          includeCookies: false,
          sandboxEndpointUrl: server.url,
          operationId: 'schema',
        },
        'SchemaResponse',
      ),
    ).toMatchObject({ schema: { __schema: { queryType: { name: 'Query' } } } });
    expect(
      await send(
        {
          name: 'ExplorerRequest',
          operation: STARTER_DOCUMENT,
          operationName: 'WasItKept',
          variables: starterVariables(),
          headers: { authorization: `Bearer ${server.token}` },
          includeCookies: false,
          endpointUrl: server.url,
          operationId: 'asked',
        },
        'ExplorerResponse',
      ),
    ).toMatchObject({
      response: {
        status: 200,
        headers: { 'cache-control': 'private, no-cache' },
        data: { commitment: { status: { value: 'CONFLICTING_EVIDENCE' } } },
      },
    });
    expect(asked).toEqual(['GET ', 'POST application/json', 'POST application/json']);
    // Apollo's script looks whether there is an icon.
    const icon = new URL('/favicon.ico', server.url).href;
    expect(wrong.filter((each) => !each.endsWith(` ${icon}`))).toEqual([]);
    await page.close();
  });
});

describe('the hosted Sandbox', () => {
  it('may ask the API from where it is, having asked whether it may', async () => {
    const { page, wrong } = await openPage();
    await page.route(`${HOSTED}**`, async (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Hosted</title>' }),
    );
    await page.goto(HOSTED);
    const body = JSON.stringify({ query: getIntrospectionQuery({ oneOf: true }), operationName: 'IntrospectionQuery' });
    const answer = await page.evaluate(
      async ([url = '', text = '']) => {
        const headers = { 'content-type': 'application/json', 'apollographql-client-name': 'sandbox' };
        const response = await fetch(url, { method: 'POST', headers, body: text, credentials: 'omit' });
        return { status: response.status, text: await response.text(), etag: response.headers.get('etag') };
      },
      [server.url, body],
    );
    expect({ ...answer, text: answer.text.slice(0, 20) }).toEqual({
      status: 200,
      text: '{"data":{"__schema":',
      etag: null,
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('may ask by GET, and read the tag of the answer', async () => {
    const { page, wrong } = await openPage();
    await page.route(`${HOSTED}**`, async (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Hosted</title>' }),
    );
    await page.goto(HOSTED);
    const url = new URL(server.url);
    url.searchParams.set('query', '{ claims(first: 1) { edges { cursor } } }');
    const etag = await page.evaluate(async (address) => {
      const response = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
      return response.headers.get('etag');
    }, url.href);
    expect(etag).toMatch(/^W\/"/);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
