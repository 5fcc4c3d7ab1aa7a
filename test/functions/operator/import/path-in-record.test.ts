import { describe, expect, it } from 'vitest';
import { pathInRecord } from '../../../../functions/operator/import/path-in-record.ts';

describe('pathInRecord', () => {
  it.each([
    ['/concept/broader/0', 'concept', '/broader/0'],
    ['/claim/claimant', 'claim', '/claimant'],
    ['/claim/statement/terms/party', 'claim', '/statement/party'],
    ['/claim/statement', 'claim', '/statement'],
    ['/claim/appearances/2/source', 'claim', '/appearances/2/source'],
    ['/check/claim', 'check', '/claim'],
    ['/claim', 'claim', ''],
    ['/key', 'claim', '/key'],
    ['', 'claim', ''],
  ])('leads from %j of a %s to %j', (path, draft, expected) => {
    expect(pathInRecord(path, draft)).toBe(expected);
  });
});
