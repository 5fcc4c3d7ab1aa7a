import { describe, expect, it } from 'vitest';
import { parameterNames } from '../../infra/parameter-names.ts';

describe('parameterNames', () => {
  it('has names that no two environments share', () => {
    expect(parameterNames('a')).toEqual({
      tableName: '/counterclaim/a/table-name',
      streamArn: '/counterclaim/a/stream-arn',
      userPoolId: '/counterclaim/a/user-pool-id',
      clientId: '/counterclaim/a/client-id',
    });
    const all = ['a', 'b'].flatMap((environment) => Object.values(parameterNames(environment)));
    expect(new Set(all).size).toBe(8);
  });
});
