import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EDTF } from '../../../../functions/graphql/resolvers/EDTF.ts';

describe('EDTF', () => {
  it('takes and gives the words as they are', () => {
    expect([
      EDTF.parseValue('2025-10-05~'),
      EDTF.parseLiteral({ kind: Kind.STRING, value: '../2026' }),
      EDTF.serialize('2026-01'),
    ]).toEqual(['2025-10-05~', '../2026', '2026-01']);
  });

  it.each([2026, '', ' ', '2026\ud800', null])('refuses %j', (value) => {
    expect(() => EDTF.parseValue(value)).toThrow('An EDTF date is a string, such as');
  });

  it('refuses a literal that is no string', () => {
    expect(() => EDTF.parseLiteral({ kind: Kind.INT, value: '2026' })).toThrow('An EDTF date is a string, such as');
  });
});
