import { describe, expect, it } from 'vitest';
import { clientOptions } from '../../../functions/local/table-client.ts';

describe('clientOptions', () => {
  it('has stand-ins for what an emulator does not check', () => {
    expect(clientOptions('http://localhost:8000')).toEqual({
      endpoint: 'http://localhost:8000',
      requestHandler: {},
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });

  it('leaves region and credentials of AWS to the environment', () => {
    expect(clientOptions('https://dynamodb.eu-central-1.amazonaws.com')).toEqual({
      endpoint: 'https://dynamodb.eu-central-1.amazonaws.com',
      requestHandler: {},
    });
  });
});
