import { describe, expect, it } from 'vitest';
import { askStatement, statementAnswer } from '../../../support/ask-statement.ts';

const FIELDS =
  'event { key } superlative unit { key } agents { key } action { key } targets { key } places { key } since { edtf }';

describe('Extreme', () => {
  it('says what stands out among what', async () => {
    const since = {
      edtf: '2024-12-25',
      timeZone: 'UTC',
      start: null,
      end: null,
      span: { earliestStart: 0, latestStart: 0, earliestEnd: 1, latestEnd: 1 },
    };
    const statement = {
      type: 'Extreme',
      event: 'flood-1',
      superlative: 'GREATEST',
      unit: 'houses',
      agents: ['river'],
      action: 'flood',
      targets: ['town'],
      places: ['valley', 'coast'],
      since,
    } as const;
    expect(await askStatement(statement, FIELDS)).toEqual(
      statementAnswer({
        __typename: 'Extreme',
        event: { key: 'flood-1' },
        superlative: 'GREATEST',
        unit: { key: 'houses' },
        agents: [{ key: 'river' }],
        action: { key: 'flood' },
        targets: [{ key: 'town' }],
        places: [{ key: 'valley' }, { key: 'coast' }],
        since: { edtf: '2024-12-25' },
      }),
    );
  });

  it('may leave out all but the event', async () => {
    const statement = {
      type: 'Extreme',
      event: 'flood-1',
      superlative: 'FIRST',
      unit: null,
      agents: [],
      action: null,
      targets: [],
      places: [],
      since: null,
    } as const;
    expect(await askStatement(statement, FIELDS)).toEqual(
      statementAnswer({
        __typename: 'Extreme',
        event: { key: 'flood-1' },
        superlative: 'FIRST',
        unit: null,
        agents: [],
        action: null,
        targets: [],
        places: [],
        since: null,
      }),
    );
  });
});
