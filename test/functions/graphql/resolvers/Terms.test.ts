import { describe, expect, it } from 'vitest';
import { askStatement, statementAnswer } from '../../../support/ask-statement.ts';

const FIELDS = `commitment { key } party { key } mode action { key } targets { key } places { key }
  window { edtf timeZone start end earliest latest } quantity { value bound unit { key } }`;

describe('Terms', () => {
  it('say who undertook what', async () => {
    const statement = {
      type: 'Terms',
      commitment: 'bridge',
      party: 'mayor',
      mode: 'DO',
      action: 'building',
      targets: ['bridges'],
      places: ['valley'],
      window: {
        edtf: '../1970-01-01',
        timeZone: 'UTC',
        start: null,
        end: null,
        span: { earliestStart: -8.64e15, latestStart: -8.64e15, earliestEnd: 86_400_000, latestEnd: 86_400_000 },
      },
      quantity: { value: 1, bound: 'AT_LEAST', unit: 'bridges', sides: null },
    } as const;
    expect(await askStatement(statement, FIELDS)).toEqual(
      statementAnswer({
        __typename: 'Terms',
        commitment: { key: 'bridge' },
        party: { key: 'mayor' },
        mode: 'DO',
        action: { key: 'building' },
        targets: [{ key: 'bridges' }],
        places: [{ key: 'valley' }],
        window: {
          edtf: '../1970-01-01',
          timeZone: 'UTC',
          start: null,
          end: null,
          earliest: null,
          latest: '1970-01-02T00:00:00.000Z',
        },
        quantity: { value: 1, bound: 'AT_LEAST', unit: { key: 'bridges' } },
      }),
    );
  });
});
