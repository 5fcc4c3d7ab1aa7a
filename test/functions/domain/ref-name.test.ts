import { describe, expect, it } from 'vitest';
import { refName } from '../../../functions/domain/ref-name.ts';

describe('refName', () => {
  it('tells entries apart by type and key, spaces and all', () => {
    const refs = [
      { type: 'Claim', key: 'a' },
      { type: 'Event', key: 'a' },
      { type: 'Claim', key: 'Event a' },
      { type: 'Claim', key: ' a' },
    ] as const;

    expect(refs.map(refName)).toEqual(['Claim a', 'Event a', 'Claim Event a', 'Claim  a']);
  });
});
