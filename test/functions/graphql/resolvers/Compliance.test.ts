import { describe, expect, it } from 'vitest';
import { askStatement, statementAnswer } from '../../../support/ask-statement.ts';

describe('Compliance', () => {
  it('says who kept or broke what', async () => {
    const statement = { type: 'Compliance', party: 'mayor', status: 'KEPT', commitment: 'bridge' } as const;
    expect(await askStatement(statement, 'party { key } status commitment { key }')).toEqual(
      statementAnswer({
        __typename: 'Compliance',
        party: { key: 'mayor' },
        status: 'KEPT',
        commitment: { key: 'bridge' },
      }),
    );
  });
});
