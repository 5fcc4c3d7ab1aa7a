import { describe, expect, it } from 'vitest';
import { revisionKey } from '../../../functions/store/keys.ts';
import { taskKey } from '../../../functions/store/projector-keys.ts';
import { triggerOf } from '../../../functions/store/triggers.ts';

describe('triggerOf', () => {
  it('is the entry that a revision is of', () => {
    expect(triggerOf(revisionKey({ type: 'Claim', key: 'a#b' }, 3))).toEqual({ entry: { type: 'Claim', key: 'a#b' } });
  });

  it('is a task', () => {
    expect(triggerOf(taskKey('one'))).toEqual({ task: 'one' });
  });

  it('is nothing of what is derived or kept, of requests, and of what is no key of ours', () => {
    const keys = ['derived#Claim#a', 'kept#Claim#a', 'aside#0', 'truth#Other#a', 'truth#Claim', ''];

    expect(keys.map((pk) => triggerOf({ pk, sk: 'revision#00000001' }))).toEqual(keys.map(() => null));
    expect(triggerOf({ pk: 'truth#Claim#a', sk: 'request#00' })).toBeNull();
  });
});
