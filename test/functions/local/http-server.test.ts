import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../functions/local/gateway-event.ts';
import { type Respond, startHttpServer } from '../../../functions/local/http-server.ts';
import { portOf } from '../../../functions/local/listening.ts';

/** A machine without it has but one address to take. */
const HAS_IPV6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));

const reply: Respond = async ({ method, target, body }) => ({
  status: 200,
  headers: { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] },
  body: Buffer.from(`${method} ${target} ${body.length}`),
});

describe('startHttpServer', () => {
  it('gives on the whole request, and sends the whole response', async () => {
    const requests: HttpRequest[] = [];
    const { port, close } = await startHttpServer(0, async (request) => {
      requests.push(request);
      return reply(request);
    });

    const response = await fetch(`http://127.0.0.1:${port}/a?b=c`, {
      method: 'POST',
      headers: { 'x-one': '1' },
      body: 'ж',
    });

    expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([
      200,
      'POST /a?b=c 2',
      ['a=1', 'b=2'],
    ]);
    expect(requests).toMatchObject([
      { method: 'POST', target: '/a?b=c', headers: { 'x-one': '1' }, body: Buffer.from('ж') },
    ]);
    await close();
  });

  it.each([
    ['HEAD', 200],
    ['GET', 304],
  ])('says nothing of the length of a body that is not there: %s, %s', async (method, status) => {
    const { port, close } = await startHttpServer(0, async () => ({ status, headers: {}, body: Buffer.alloc(0) }));

    const response = await fetch(`http://127.0.0.1:${port}/`, { method });

    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      status,
      null,
      '',
    ]);
    await close();
  });

  it('serves localhost, whatever address that stands for', async () => {
    const { port, close } = await startHttpServer(0, reply);

    const response = await fetch(`http://localhost:${port}/`);

    expect(await response.text()).toBe('GET / 0');
    await close();
  });

  it('takes bodies up to 10 MB and refuses larger ones', async () => {
    const { port, close } = await startHttpServer(0, reply);
    const post = (length: number): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(length) });

    const [within, beyond] = [await post(10 * 1024 * 1024), await post(10 * 1024 * 1024 + 1)];

    expect(await within.text()).toBe('POST / 10485760');
    expect([beyond.status, await beyond.json()]).toEqual([413, { message: 'Request Too Large' }]);
    await close();
  });

  it('fails where the port is taken', async () => {
    const { port, close } = await startHttpServer(0, reply);

    await expect(startHttpServer(port, reply)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await close();
  });

  it.runIf(HAS_IPV6)('leaves no half of itself behind where only one of the addresses is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '::1', resolve));
    const port = portOf(other);

    await expect(startHttpServer(port, reply)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await new Promise((resolve) => other.close(resolve));
    const again = await startHttpServer(port, reply);

    expect(again.port).toBe(port);
    await again.close();
  });

  it('cuts the connection where no answer comes about', async () => {
    const { port, close } = await startHttpServer(0, async () => {
      throw new Error('no answer');
    });

    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
    await close();
  });

  it('closes without waiting for connections that are kept open', async () => {
    const { port, close } = await startHttpServer(0, reply);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));

    const start = performance.now();
    await close();

    expect(performance.now() - start).toBeLessThan(900);
    await ended;
  });

  it('gives a request under way a second, and no more', async () => {
    const { port, close } = await startHttpServer(0, () => new Promise(() => {}));
    const failure = fetch(`http://127.0.0.1:${port}/`).catch(String);
    await new Promise((resolve) => setTimeout(resolve, 100));

    await close();

    expect(await failure).toBe('TypeError: fetch failed');
  });
});
