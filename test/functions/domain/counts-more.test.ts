import { describe, expect, it } from 'vitest';
import { countsMore } from '../../../functions/domain/counts-more.ts';
import type { Occurrence } from '../../../functions/domain/record.ts';
import { days, occurrence, spanOf } from '../../support/build.ts';
import { TOWN } from '../../support/findings.ts';

const claimed = { agents: ['council'], action: 'digging', targets: ['road'], places: ['town'] };

describe('countsMore', () => {
  it.for<[string, Partial<Occurrence>, boolean]>([
    ['what lies within', { targets: ['lane', 'road'], places: ['market'], time: days('2029-05-03') }, false],
    ['what is not said', {}, false],
    ['another target', { targets: ['lane', 'bridge'] }, true],
    ['what is perhaps another target', { targets: ['lane', 'track'] }, true],
    ['other targets alone', { targets: ['bridge'] }, false],
    ['another place', { places: ['market', 'hills'] }, true],
    ['another agent, for agents act together', { agents: ['council', 'guild'] }, false],
    ['all of the window', { time: days('2029-05-01', '2029-05-10', 'THROUGHOUT') }, false],
    ['what lasts beyond the window', { time: days('2029-05-01', '2029-05-11', 'THROUGHOUT') }, true],
    ['what is somewhere in a longer time', { time: days('2029-05-01', '2029-05-11') }, false],
  ])('of %s', ([, parts, expected]) => {
    const found = occurrence({ agents: ['mayor'], action: 'trenching', ...parts });
    expect(countsMore(TOWN, { claimed, window: spanOf('2029-05-01', '2029-05-10'), found })).toBe(expected);
  });

  it('does not ask for what is not claimed', () => {
    const found = occurrence({ targets: ['lane', 'bridge'], places: ['market', 'hills'] });
    const window = spanOf('2029-05-01', '2029-05-10');
    expect(countsMore(TOWN, { claimed: { ...claimed, targets: [], places: [] }, window, found })).toBe(false);
  });
});
