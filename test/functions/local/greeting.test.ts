import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { greeting } from '../../../functions/local/greeting.ts';
import { sampleClaim, sampleConcept } from '../../support/sample-entries.ts';

const tokens = { editor: 'e.e.e', redactor: 'r.r.r' };

function greet(entries: readonly Entry[]): string {
  return greeting({ url: 'http://localhost:4000/graphql', entries, tokens });
}

describe('greeting', () => {
  it('says where the API is, and asks for a claim of compliance first', () => {
    const claim: Claim = {
      ...sampleClaim("it's/1"),
      statement: { type: 'Compliance', party: 'party', status: 'KEPT', commitment: 'truce' },
    };

    const lines = greet([sampleConcept('party'), sampleClaim('other'), claim]).split('\n');

    expect(lines.slice(0, 6)).toEqual([
      'Counterclaim serves 2 claims at http://localhost:4000/graphql',
      '',
      'Open it in a browser for the Apollo Sandbox, or try this first:',
      '',
      'curl http://localhost:4000/graphql \\',
      "  -H 'content-type: application/json' \\",
    ]);
    expect(lines[6]).toMatch(/^ {2}-d '\{"query":"query Headline\(/);
    expect(lines[6]).toContain(String.raw`"variables":{"key":"it'\''s/1"}}'`);
    expect(lines.slice(7)).toEqual([
      '',
      "To write, send -H 'Authorization: Bearer TOKEN' with one of these, good until it stops, for 7 days at most:",
      '',
      'editor:   e.e.e',
      'redactor: r.r.r',
      '',
      'Ctrl-C stops it.',
    ]);
  });

  it('asks for the first claim where none is of compliance', () => {
    const text = greet([sampleClaim('one')]);

    expect(text).toContain('Counterclaim serves 1 claim at');
    expect(text).toContain('"variables":{"key":"one"}');
  });

  it('asks for something even of an empty record', () => {
    const text = greet([]);

    expect(text).toContain('Counterclaim serves 0 claims at');
    expect(text).toContain(`-d '{"query":"{ __typename }"}'`);
  });
});
