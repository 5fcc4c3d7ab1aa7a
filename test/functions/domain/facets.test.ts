import { describe, expect, it } from 'vitest';
import { pointsCompared, pointsOf, wholeOf } from '../../../functions/domain/facets.ts';
import type { Statement } from '../../../functions/domain/record.ts';
import { content, scope } from '../../../functions/domain/rule.ts';
import { compliance, days, figure, occurrence, quantity, saying, terms } from '../../support/build.ts';

const compared = { result: 'MATCH', claimed: null, found: null } as const;
const dug = saying('dug', occurrence({ action: 'digging', counts: [quantity(3, 'holes'), quantity(2, 'km')] }));

describe('pointsOf', () => {
  it.each<[name: string, statement: Statement | null, points: string[]]>([
    ['no statement', null, []],
    ['a bare occurrence', occurrence(), []],
    [
      'an occurrence that states everything',
      occurrence({
        agents: ['mayor'],
        action: 'digging',
        targets: ['road'],
        places: ['town'],
        time: days('2031-05-01'),
        counts: [quantity(3, 'holes'), quantity(2, 'cubic metres')],
      }),
      ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY:holes', 'QUANTITY:cubic%20metres'],
    ],
    ['bare terms', terms(), ['PARTY', 'MODE', 'ACTION']],
    [
      'terms that state everything',
      terms({ targets: ['road'], places: ['town'], window: days('2031-05-01'), quantity: quantity(3, 'holes') }),
      ['PARTY', 'MODE', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY:holes'],
    ],
    ['compliance', compliance(), ['PARTY', 'STATUS']],
    ['a figure', figure(), ['QUANTITY:people']],
    ['a figure at a time', figure({ time: days('2031-05-01') }), ['TIME', 'QUANTITY:people']],
    ['a judgement', { type: 'Judgement', kind: 'OPINION' }, []],
  ])('has the whole, and for %s what it states', (_, statement, points) => {
    expect(pointsOf(saying('key', statement))).toEqual(['WHOLE', ...points].map((point) => `${point} key`));
  });
});

describe('pointsCompared', () => {
  it('has what comparisons are about, as far as the claim states it, each once', () => {
    const comparisons = [
      scope('ACTION', compared),
      scope('PLACE', compared),
      content('ACTION', compared),
      content('QUANTITY', { ...compared, unit: 'km' }),
    ];
    expect(pointsCompared(dug, comparisons)).toEqual(['ACTION dug', 'QUANTITY:km dug']);
  });

  it('has every count where one was converted, for any of them may be what was compared', () => {
    const converted = content('QUANTITY', { ...compared, unit: 'metres' });
    expect(pointsCompared(dug, [converted])).toEqual(['QUANTITY:holes dug', 'QUANTITY:km dug']);
    expect(pointsCompared(dug, [{ ...converted, result: 'UNKNOWN' }])).toEqual([]);
    expect(pointsCompared(dug, [{ dimension: 'QUANTITY', unit: 'metres' }])).toEqual([]);
    expect(pointsCompared(dug, [{ dimension: 'QUANTITY', unit: null }])).toEqual([]);
  });
});

describe('wholeOf', () => {
  it('is one of the points of every claim', () => {
    expect(pointsOf(dug)).toContain(wholeOf(dug));
  });
});
