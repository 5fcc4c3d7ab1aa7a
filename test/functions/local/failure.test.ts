import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../functions/local/failure.ts';
import { readRecord } from '../../../functions/operations/record-format/read-record.ts';

const COMMAND = { port: 4000, record: 'my.jsonl', endpoint: undefined };

describe('describeFailure', () => {
  it('names a port that is taken, and another to try', () => {
    expect(describeFailure(systemError('EADDRINUSE'), COMMAND)).toBe(
      'Port 4000 is taken. Choose another: PORT=4001 npm start',
    );
    expect(describeFailure(systemError('EADDRINUSE'), { ...COMMAND, port: 65_535 })).toBe(
      'Port 65535 is taken. Choose another: PORT=4000 npm start',
    );
  });

  it('names a port that may not be used', () => {
    expect(describeFailure(systemError('EACCES', 'listen'), { ...COMMAND, port: 80 })).toBe('Port 80 may not be used.');
  });

  it('names a file that cannot be read, and the examples', () => {
    expect(describeFailure(systemError('ENOENT', 'open'), COMMAND)).toMatch(
      /^The record file my\.jsonl cannot be read \(ENOENT\)\. Examples go by their names: .*energy-truce/,
    );
  });

  it('has all that is wrong with a record', () => {
    const error = errorOf(() => readRecord('{"type":"Event"}\nnot JSON', 'my.jsonl'));

    expect(describeFailure(error, COMMAND)).toMatch(/my\.jsonl:1 .*\n?.*my\.jsonl:2/s);
  });

  it('names a DynamoDB that does not answer', () => {
    const command = { ...COMMAND, endpoint: 'http://localhost:8000' };

    expect(describeFailure(systemError('ECONNREFUSED'), command)).toBe(
      'The DynamoDB at http://localhost:8000 cannot be used: ECONNREFUSED',
    );
    expect(describeFailure(new Error('not so'), command)).toBe(
      'The DynamoDB at http://localhost:8000 cannot be used: Error: not so',
    );
  });

  it('does not explain what it does not know', () => {
    expect(describeFailure(new Error('a defect'), COMMAND)).toBeNull();
    expect(describeFailure('a defect', COMMAND)).toBeNull();
  });
});

function systemError(code: string, syscall: string = 'connect'): Error {
  return Object.assign(new Error(''), { code, syscall });
}

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
