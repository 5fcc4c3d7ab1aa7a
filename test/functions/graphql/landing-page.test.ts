import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { landingPage } from '../../../functions/graphql/landing-page.ts';
import { STARTER_DOCUMENT } from '../../../functions/graphql/starter-operations.ts';

const page = await landingPage();

/** What stands between these tags, wherever they are. */
function within(open: RegExp, close: string): readonly string[] {
  return page
    .split(open)
    .slice(1)
    .map((part) => part.split(close)[0] ?? '');
}

describe('landingPage', () => {
  it('loads and runs nothing but what stands in it, and what shows the Sandbox', () => {
    const hashes = [...within(/<script>/, '</script>'), ...within(/<style>/, '</style>')].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    const [ask, embed, style] = hashes;
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ')).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "connect-src 'self'",
      'img-src data:',
      `script-src ${ask} ${embed} https://embeddable-sandbox.cdn.apollographql.com`,
      `style-src ${style}`,
      'frame-src https://sandbox.embed.apollographql.com',
    ]);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'data:,',
      'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js',
    ]);
  });

  it('has the starter operations, with keys of the record that is served', async () => {
    const [starter = ''] = within(/<script type="application\/json" id="starter">/, '</script>');
    expect(JSON.parse(starter)).toEqual({
      document: STARTER_DOCUMENT,
      variables: { claim: 'energy-truce/10', commitment: 'energy-truce', day: '2026-02-02T23:59:59Z' },
    });
    const keys = { claim: '</script><script>alert(1)</script>', commitment: 'c' };
    expect(await landingPage(keys)).toContain(String.raw`"claim":"\u003c/script>\u003cscript>alert(1)\u003c/script>"`);
  });
});
