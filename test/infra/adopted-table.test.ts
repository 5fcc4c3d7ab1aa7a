import { describe, expect, it } from 'vitest';
import { adoptedTableProblems, tableNameOf } from '../../infra/adopted-table.ts';

const STREAM = 'arn:aws:dynamodb:eu-central-1:111122223333:table/Record.2-restored_1/stream/2026-03-01T12:00:00.123';

describe('adoptedTableProblems', () => {
  it.each([[null], [{ streamArn: STREAM }], [{ streamArn: STREAM.replace('arn:aws:', 'arn:aws-us-gov:') }]])(
    'finds nothing wrong with %j',
    (adopted) => {
      expect(adoptedTableProblems(adopted, 'eu-central-1')).toEqual([]);
    },
  );

  it.each([
    ['of a table, not of its stream', 'arn:aws:dynamodb:eu-central-1:111122223333:table/Record'],
    ['of a stream of another region', STREAM.replace('eu-central-1', 'eu-west-1')],
    ['of a stream of something else', STREAM.replace('dynamodb', 'kinesis')],
    ['of an index', STREAM.replace('/stream/', '/index/all/stream/')],
    ['with a name that no table has', STREAM.replace('Record.2-restored_1', 'no')],
    ['with more before it', ` ${STREAM}`],
    ['with more behind it', `${STREAM}/more`],
    ['that is none', 'Record'],
    ['that is empty', ''],
  ])('names the field of an ARN %s', (_, streamArn) => {
    expect(adoptedTableProblems({ streamArn }, 'eu-central-1')).toEqual([
      `adoptedTable.streamArn: "${streamArn}" is not the ARN of a table's stream in eu-central-1.`,
    ]);
  });
});

describe('tableNameOf', () => {
  it('finds the name in the ARN of the stream', () => {
    expect(tableNameOf({ streamArn: STREAM })).toBe('Record.2-restored_1');
  });

  it('finds none where there is none', () => {
    expect(() => tableNameOf({ streamArn: 'Record' })).toThrow('No table has the stream Record.');
  });
});
