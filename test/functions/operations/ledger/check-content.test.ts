import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import {
  checkContent,
  MOST_NAMED,
  problemsIn,
  withProblems,
} from '../../../../functions/operations/ledger/check-content.ts';
import { formatEntry } from '../../../../functions/operations/record-format/format-entry.ts';
import { terms } from '../../../support/build.ts';
import { aClaim, aConcept, aSource } from '../../../support/entries.ts';
import { seededStore } from '../../../support/seed.ts';

async function check(value: object, entries: readonly Entry[] = []): ReturnType<typeof checkContent> {
  return checkContent((await seededStore(entries)).derivations, value);
}

describe('checkContent', () => {
  it('gives the entry where nothing is wrong', async () => {
    expect(await check(formatEntry(aClaim('a')), [aConcept('mayor')])).toEqual({ entry: aClaim('a') });
  });

  it('names each reference to nothing, where nothing else is wrong', async () => {
    const claim = aClaim('a', { appearances: [{ source: 'paper', quotation: null, locator: null }] });

    expect(await check(formatEntry(claim))).toEqual({
      kind: 'DANGLING',
      references: [
        { path: '/claimant', types: ['Concept'], key: 'mayor' },
        { path: '/appearances/0/source', types: ['Source'], key: 'paper' },
      ],
    });
  });

  it('lists all that is wrong, references to nothing and to the wrong kind among it', async () => {
    const claim = aClaim('a', { language: '?', statement: terms({ party: 'metre', action: 'dig' }) });
    const outcome = await check(formatEntry(claim), [aConcept('metre', { kind: 'UNIT' })]);

    expect(outcome).toMatchObject({ kind: 'INVALID' });
    const paths = 'problems' in outcome ? outcome.problems.map(({ path }) => path) : [];
    expect(paths.toSorted()).toEqual([
      '/claimant',
      '/language',
      '/statement/action',
      '/statement/commitment',
      '/statement/party',
    ]);
  });

  it('finds a circle that closes far away', async () => {
    const concepts = [
      aConcept('a'),
      aConcept('b', { broader: ['a'] }),
      aConcept('c', { maybeBroader: ['b'] }),
      aConcept('d', { broader: ['c'] }),
    ];

    expect(await check(formatEntry(aConcept('a', { broader: ['d'] })), concepts)).toMatchObject({
      kind: 'INVALID',
      problems: [{ path: '/broader' }],
    });
    expect(await check(formatEntry(aConcept('d', { broader: ['a'] })), concepts)).toHaveProperty('entry');
  });

  it('has a bound on what one entry names', async () => {
    const appearances = Array.from({ length: MOST_NAMED }, (_, index) => ({ source: `s${index}` }));

    expect(await check({ ...formatEntry(aClaim('a')), appearances })).toEqual({
      kind: 'INVALID',
      problems: [{ path: '', message: 'This names more than 1000 entries.' }],
    });
    expect(await check({ ...formatEntry(aClaim('a')), text: '', appearances })).toEqual({
      kind: 'INVALID',
      problems: [
        { path: '/text', message: 'This must have at least 1 character.' },
        { path: '', message: 'This names more than 1000 entries.' },
      ],
    });
  });

  it('takes what is named twice for one', async () => {
    const appearances = [1, 2, 3].map(() => ({ source: 's' }));
    const entries = [aConcept('mayor'), aConcept('press'), aSource('s')];

    expect(await check({ ...formatEntry(aClaim('a')), appearances }, entries)).toHaveProperty('entry');
  });
});

const OTHER = { path: '/reason', message: 'No.' };
const DANGLING = {
  kind: 'DANGLING',
  references: [{ path: '/claimant', types: ['Concept'], key: 'mayor' }],
} as const;
const NOBODY = { path: '/claimant', message: 'There is no Concept with the key "mayor".' };

describe('withProblems', () => {
  it('leaves as it is what nothing else is wrong with', () => {
    const sound = { entry: aClaim('a') };
    expect(withProblems(sound, [])).toBe(sound);
    expect(withProblems(DANGLING, [])).toBe(DANGLING);
  });

  it('tells all at once that is wrong', () => {
    expect(withProblems({ entry: aClaim('a') }, [OTHER])).toEqual({ kind: 'INVALID', problems: [OTHER] });
    expect(withProblems({ kind: 'INVALID', problems: [NOBODY] }, [OTHER])).toEqual({
      kind: 'INVALID',
      problems: [NOBODY, OTHER],
    });
    expect(withProblems(DANGLING, [OTHER])).toEqual({ kind: 'INVALID', problems: [NOBODY, OTHER] });
  });
});

describe('problemsIn', () => {
  it('has every problem, references to nothing among them', () => {
    expect(problemsIn({ entry: aClaim('a') })).toEqual([]);
    expect(problemsIn(DANGLING)).toEqual([NOBODY]);
    expect(problemsIn({ kind: 'INVALID', problems: [OTHER] })).toEqual([OTHER]);
  });
});
