import { describe, expect, it } from 'vitest';
import { allCauses, type Due, eachOnce } from '../../../functions/operations/due.ts';
import { type Cause, MOST_CAUSES } from '../../../functions/operations/kept-ports.ts';

const revision = (number: number): Cause => ({ type: 'Claim', key: 'hole', number });
const dueBy = (key: string, ...causes: readonly Cause[]): Due => ({ ref: { type: 'Claim', key }, causes });

describe('eachOnce', () => {
  it('has each page once, for all of its reasons', () => {
    const pledge: Due = { ref: { type: 'Commitment', key: 'boast' }, causes: [null] };
    const due = [dueBy('boast', revision(1)), pledge, dueBy('boast', revision(2), revision(1), null)];

    expect(eachOnce(due)).toEqual([dueBy('boast', revision(1), revision(2), null), pledge]);
    expect(eachOnce([])).toEqual([]);
  });
});

describe('allCauses', () => {
  it('has each reason once, and no more than are told', () => {
    const many = Array.from({ length: MOST_CAUSES + 1 }, (_, number) => dueBy(`claim-${number}`, revision(number)));

    expect(allCauses([...many, ...many])).toEqual(many.slice(0, MOST_CAUSES).flatMap(({ causes }) => causes));
  });
});
