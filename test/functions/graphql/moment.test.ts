import { describe, expect, it } from 'vitest';
import { momentOf, momentOrNull } from '../../../functions/graphql/moment.ts';

describe('momentOf', () => {
  it.each([
    ['2026-02-02T23:59:59Z', '2026-02-02T23:59:59.000Z'],
    ['2026-02-03T01:59:59.25+02:00', '2026-02-02T23:59:59.250Z'],
    ['2024-02-29T00:00:00-05:30', '2024-02-29T05:30:00.000Z'],
  ])('is the moment of %s', (text, moment) => {
    expect([momentOf(text), momentOrNull(text)]).toEqual([Date.parse(moment), Date.parse(moment)]);
  });

  it.each(['2026-02-29T00:00:00Z', '2026-02-02', 'yesterday', ''])('is none of %j', (text) => {
    expect(() => momentOf(text)).toThrow(TypeError);
  });
});

describe('momentOrNull', () => {
  it('is null where nothing is given', () => {
    expect([momentOrNull(null), momentOrNull(undefined)]).toEqual([null, null]);
  });
});
