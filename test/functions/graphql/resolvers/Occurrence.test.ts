import { describe, expect, it } from 'vitest';
import { askStatement, statementAnswer } from '../../../support/ask-statement.ts';

const FIELDS = `denial event { key } agents { key } action { key } targets { key } places { key }
  time { edtf timeZone start end earliest latest extent } counts { value bound unit { key } sides }`;

describe('Occurrence', () => {
  it('says what happened', async () => {
    const statement = {
      type: 'Occurrence',
      denial: false,
      event: 'flood-1',
      agents: ['river'],
      action: 'flood',
      targets: ['town', 'farm'],
      places: ['valley'],
      time: {
        edtf: null,
        timeZone: null,
        start: '1970-01-01T02:00:00+02:00',
        end: null,
        extent: 'THROUGHOUT',
        span: { earliestStart: 0, latestStart: 0, earliestEnd: 8.64e15, latestEnd: 8.64e15 },
      },
      counts: [{ value: 3, bound: 'EXACTLY', unit: 'houses', sides: null }],
    } as const;
    expect(await askStatement(statement, FIELDS)).toEqual(
      statementAnswer({
        __typename: 'Occurrence',
        denial: false,
        event: { key: 'flood-1' },
        agents: [{ key: 'river' }],
        action: { key: 'flood' },
        targets: [{ key: 'town' }, { key: 'farm' }],
        places: [{ key: 'valley' }],
        time: {
          edtf: null,
          timeZone: null,
          start: '1970-01-01T02:00:00+02:00',
          end: null,
          earliest: '1970-01-01T00:00:00.000Z',
          latest: null,
          extent: 'THROUGHOUT',
        },
        counts: [{ value: 3, bound: 'EXACTLY', unit: { key: 'houses' }, sides: null }],
      }),
    );
  });

  it('may say next to nothing', async () => {
    const statement = {
      type: 'Occurrence',
      denial: true,
      event: null,
      agents: [],
      action: null,
      targets: [],
      places: [],
      time: null,
      counts: [],
    } as const;
    expect(await askStatement(statement, FIELDS)).toEqual(
      statementAnswer({
        __typename: 'Occurrence',
        denial: true,
        event: null,
        agents: [],
        action: null,
        targets: [],
        places: [],
        time: null,
        counts: [],
      }),
    );
  });
});
