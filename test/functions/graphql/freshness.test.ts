import { describe, expect, it } from 'vitest';
import { createFreshness } from '../../../functions/graphql/freshness.ts';

describe('createFreshness', () => {
  it('knows nothing at first but the moment of the request', () => {
    const { now, noted } = createFreshness(7);
    expect([now, noted()]).toEqual([7, { until: null, asAsked: true }]);
  });

  it('keeps the earliest of the moments that it is told', () => {
    const { holdsUntil, noted } = createFreshness(7);
    for (const moment of [20, 10, 30]) holdsUntil(moment);
    expect(noted()).toEqual({ until: 10, asAsked: true });
  });

  it('remembers that something stands in for what was asked for', () => {
    const { standsIn, noted } = createFreshness(7);
    standsIn();
    expect(noted()).toEqual({ until: null, asAsked: false });
  });
});
