import { beforeAll, describe, expect, it } from 'vitest';
import {
  alike,
  contested,
  open,
  own,
  plainly,
  refuted,
  supported,
  theirs,
  uncheckable,
  unlike,
} from '../../support/told-answers.ts';
import { type ToldRecord, type ToldVerdict, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('border-quiet', '2025-06-01T00:00:00Z');
});

const VALLEY = ['quiet-by-lasca'];
const HARN = ['quiet-by-orrin'];
const FLIGHTS = ['flights-by-the-observers'];

const VERDICTS: Readonly<Record<string, ToldVerdict>> = {
  // The one account is narrower than the other in target, place and time, and neither contradicts the other.
  'quiet-by-lasca': plainly(open),
  'quiet-by-orrin': plainly(open),
  // One event at two places on two days. What both would support gains nothing while they dispute each other.
  'signed-at-harn': plainly(contested('signed-at-tessel')),
  'signed-at-tessel': plainly(contested('signed-at-harn')),
  'signed-in-february': plainly(open),
  'shelled-the-day-before': plainly(open),
  'leap-day-fire': plainly(open),
  // A day of 25 hours holds its last half hour.
  'tessel-on-7-april': plainly(contested('no-shot-on-7-april')),
  'no-shot-on-7-april': plainly(contested('tessel-on-7-april')),
  // A deprecated claim is rated, and strikes nobody.
  'harn-rumour': plainly(refuted('harn-quiet-till-july')),
  // Two counts, and two targets, of one event.
  'tessel-forty': plainly(contested('tessel-twenty')),
  'tessel-twenty': plainly(contested('tessel-forty')),
  'hills-in-may': plainly(open),
  'tower-thirty': plainly(open),
  // Three counts of one event, of which an editor prefers one: the denial of everything falls with the lowest.
  'harn-twelve': plainly(open),
  'harn-three': plainly(refuted('harn-twelve', 'harn-about-eleven')),
  'harn-about-eleven': plainly(supported('harn-twelve')),
  // Alike in all but the count, and never said to be one event.
  'harn-seven': plainly(open),
  'harn-eight': plainly(open),
  // A denial that names an event.
  'island-four': plainly(contested('no-such-shelling')),
  'no-such-shelling': plainly(contested('island-four')),
  'last-six': plainly(open),
  'after-midnight': plainly(open),
  'no-shelling-in-march': plainly(open),
  'some-quiet-days-in-may': plainly(open),
  'harn-quiet-till-july': plainly(open),
  'not-one-shell': plainly(
    refuted(
      'tessel-forty',
      'tessel-twenty',
      'hills-in-may',
      'tower-thirty',
      'harn-twelve',
      'harn-three',
      'harn-about-eleven',
      'harn-eight',
      'harn-seven',
      'last-six',
    ),
  ),
  'quiet-kept-in-march': unlike(theirs(VALLEY, open), theirs(HARN, supported('harn-quiet-till-july'))),
  'quiet-broken': unlike(
    own(
      VALLEY,
      supported(
        'tessel-forty',
        'tessel-twenty',
        'hills-in-may',
        'tower-thirty',
        'harn-twelve',
        'harn-three',
        'harn-about-eleven',
      ),
    ),
    theirs(HARN, refuted('harn-quiet-till-july')),
  ),
  'quiet-kept': unlike(
    theirs(
      VALLEY,
      refuted(
        'leap-day-fire',
        'tessel-forty',
        'tessel-twenty',
        'hills-in-may',
        'tower-thirty',
        'harn-twelve',
        'harn-three',
        'harn-about-eleven',
        'harn-eight',
        'harn-seven',
        'last-six',
      ),
    ),
    own(HARN, supported('harn-quiet-till-july')),
  ),
  // Of three accounts an editor prefers one and deprecates another: the preferred one alone is read.
  'flights-by-lasca': plainly(open),
  'flights-by-the-observers': plainly(open),
  'flights-by-radio': plainly(open),
  'no-flights-till-june': plainly(contested('flight-in-april')),
  'flight-in-april': plainly(contested('no-flights-till-june')),
  'flight-around-10-june': plainly(open),
  'flight-in-summer': plainly(open),
  'flight-by-velm': plainly(open),
  'flights-kept-by-lasca': alike(theirs(FLIGHTS, contested('flight-in-april'))),
  // An editor's check leaves open what the rule's would contest.
  'flights-kept-by-the-army': alike(theirs(FLIGHTS, open)),
  // 42 each of two sides are 84 in all; 84 in all do not show what each side gave.
  'exchange-in-all': plainly(supported('exchange-each')),
  'exchange-each': plainly(open),
  'exchange-at-least': plainly(supported('exchange-each', 'exchange-in-all')),
  'first-since-leap-day': plainly(contested('tessel-on-7-april')),
  'heaviest-in-may': plainly(open),
  'heaviest-at-tessel': plainly(open),
  'heaviest-in-the-valley': plainly(open),
  'heaviest-in-july': plainly(refuted('hills-in-may', 'tower-thirty')),
  'lightest-since-june': plainly(open),
  'quietest-summer': plainly(uncheckable('FALLEN', 'harn-seven')),
  'quiet-will-return': plainly(uncheckable('UNOPPOSED')),
  'families-stay-away': plainly(open),
};

const VERDICTS_AS_OF: readonly (readonly [key: string, asOf: string, expected: ToldVerdict])[] = [
  // Rated before it was made, and striking nothing then.
  ['not-one-shell', '2024-05-10T00:00:00Z', plainly(refuted('tessel-forty', 'tessel-twenty'))],
  ['harn-rumour', '2024-05-01T00:00:00Z', plainly(open)],
  ['harn-three', '2024-07-17T00:00:00Z', plainly(contested('harn-twelve'))],
  ['harn-twelve', '2024-07-17T00:00:00Z', plainly(contested('harn-three'))],
  // Nobody had said yet when its own event was.
  ['first-since-leap-day', '2024-04-09T00:00:00Z', plainly(open)],
  [
    'quiet-kept',
    '2024-07-03T00:00:00Z',
    unlike(
      theirs(VALLEY, refuted('leap-day-fire', 'tessel-forty', 'tessel-twenty', 'hills-in-may', 'tower-thirty')),
      own(HARN, supported('harn-quiet-till-july')),
    ),
  ],
  ['flights-kept-by-lasca', '2024-03-02T00:00:00Z', alike(own(['flights-by-lasca'], open))],
  ['flights-kept-by-lasca', '2024-06-05T00:00:00Z', alike(theirs(FLIGHTS, supported('no-flights-till-june')))],
];

describe('the verdicts of the quiet at the border', () => {
  it('are expected for every claim', () => {
    expect(record.claims).toEqual(Object.keys(VERDICTS));
  });

  it.each(Object.entries(VERDICTS))('%s', async (key, expected) => {
    expect(await record.verdict(key)).toEqual(expected);
  });

  it.each(VERDICTS_AS_OF)('%s as of %s', async (key, asOf, expected) => {
    expect(await record.verdict(key, asOf)).toEqual(expected);
  });
});
