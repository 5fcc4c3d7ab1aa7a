import { describe, expect, it } from 'vitest';
import { type Attack, type Label, settle } from '../../../functions/domain/settle.ts';
import { fc } from '../../support/fast-check.ts';

const POINTS = ['p', 'q', 'r', 's', 't'];
const LABELS: readonly Label[] = ['STANDS', 'FALLS', 'CONTESTED'];

const some = fc.uniqueArray(fc.constantFrom(...POINTS), { maxLength: 3 });
const attacks: fc.Arbitrary<readonly Attack[]> = fc.array(fc.record({ rests: some, strikes: some }), { maxLength: 7 });

type Labelling = ReadonlyMap<string, Label>;

/** What follows for a point from how all are labelled: the definition, as the module states it. */
function follows(all: readonly Attack[], labelled: Labelling, point: string): Label {
  const against = all.filter(({ strikes }) => strikes.includes(point));
  if (against.some(({ rests }) => rests.every((rest) => labelled.get(rest) === 'STANDS'))) return 'FALLS';
  return against.every(({ rests }) => rests.some((rest) => labelled.get(rest) === 'FALLS')) ? 'STANDS' : 'CONTESTED';
}

/** Everything contested, then again and again what follows, until nothing changes. */
function naive(all: readonly Attack[]): Labelling {
  let labelled: Labelling = new Map(POINTS.map((point) => [point, 'CONTESTED']));
  for (;;) {
    const before = labelled;
    const next = new Map(POINTS.map((point) => [point, follows(all, before, point)]));
    if (POINTS.every((point) => next.get(point) === before.get(point))) return next;
    labelled = next;
  }
}

/** Of all labellings in which each label follows from the others, the one in which the fewest points stand. */
function grounded(all: readonly Attack[]): Labelling {
  const labellings = Array.from(
    { length: LABELS.length ** POINTS.length },
    (_, number): Labelling =>
      new Map(POINTS.map((point, place) => [point, LABELS[Math.floor(number / 3 ** place) % 3] ?? 'STANDS'])),
  );
  const complete = labellings.filter((labelled) =>
    POINTS.every((point) => labelled.get(point) === follows(all, labelled, point)),
  );
  const standing = (labelled: Labelling): ReadonlySet<string> =>
    new Set(POINTS.filter((point) => labelled.get(point) === 'STANDS'));
  const least = complete.filter((one) => complete.every((other) => standing(one).isSubsetOf(standing(other))));
  expect(least).toHaveLength(1);
  return least[0] ?? new Map();
}

function settled(all: readonly Attack[]): Labelling {
  const label = settle(all);
  return new Map(POINTS.map((point) => [point, label(point)]));
}

const on = (rests: string, strikes: string): Attack => ({ rests: rests.split(' '), strikes: strikes.split(' ') });

describe('settle', () => {
  it('agrees with a naive fixpoint', () => {
    fc.assert(
      fc.property(attacks, (all) => {
        expect(settled(all)).toEqual(naive(all));
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with a search for the grounded extension', () => {
    fc.assert(
      fc.property(attacks, (all) => {
        expect(settled(all)).toEqual(grounded(all));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of the attacks, and however often one is made', () => {
    fc.assert(
      fc.property(
        attacks.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })),
        ),
        ([all, shuffled]) => {
          expect(settled(shuffled)).toEqual(settled(all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[name: string, attacks: readonly Attack[], labels: string]>([
    ['nothing is attacked', [], 'STANDS STANDS STANDS'],
    ['one is attacked', [on('p', 'q')], 'STANDS FALLS STANDS'],
    ['the attacker is attacked itself', [on('p', 'q'), on('q', 'r')], 'STANDS FALLS STANDS'],
    ['two attack each other', [on('p', 'q'), on('q', 'p')], 'CONTESTED CONTESTED STANDS'],
    ['two attack each other, and one a third', [on('p', 'q'), on('q', 'p r')], 'CONTESTED CONTESTED CONTESTED'],
    ['one attacks itself', [on('p', 'p'), on('p', 'q')], 'CONTESTED CONTESTED STANDS'],
    ['three attack each other in a ring', [on('p', 'q'), on('q', 'r'), on('r', 'p')], 'CONTESTED CONTESTED CONTESTED'],
    ['an attack rests on a point that falls', [on('p', 'q'), on('q s', 'r')], 'STANDS FALLS STANDS'],
    ['an attack rests on several that stand', [on('p s', 'q r')], 'STANDS FALLS FALLS'],
    [
      'an attack rests on a contested point',
      [on('p', 's'), on('s', 'p'), on('p q', 'r')],
      'CONTESTED STANDS CONTESTED',
    ],
    ['a point falls to one of two attacks', [on('s', 's'), on('s', 'r'), on('p', 'r')], 'STANDS STANDS FALLS'],
    ['an attack rests on nothing', [{ rests: [], strikes: ['p'] }], 'FALLS STANDS STANDS'],
    ['an attack strikes nothing', [{ rests: ['p'], strikes: [] }], 'STANDS STANDS STANDS'],
  ])('labels three points where %s', (_, all, labels) => {
    expect(['p', 'q', 'r'].map(settle(all)).join(' ')).toBe(labels);
  });

  it('settles a chain that is longer than the call stack is deep', () => {
    const label = settle(Array.from({ length: 50_001 }, (_, number) => on(`${number}`, `${number + 1}`)));
    expect([label('50000'), label('50001')]).toEqual(['STANDS', 'FALLS']);
  });
});
