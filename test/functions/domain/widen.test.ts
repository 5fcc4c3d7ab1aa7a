import { describe, expect, it } from 'vitest';
import { type Slot, TOP } from '../../../functions/domain/indexes.ts';
import { widen } from '../../../functions/domain/widen.ts';
import { vocabularyWith } from '../../support/build.ts';

const VOCABULARY = vocabularyWith({
  digging: { kind: 'ACTION' },
  trenching: { kind: 'ACTION', broader: ['digging'] },
  mayor: {},
});
const under = (concept: string): Slot => ({ side: 'under', concept });
const exactly = (concept: string): Slot => ({ side: 'exactly', concept });

describe('widen', () => {
  it('looks under all that lay below', () => {
    const index = { of: 'OCCURRENCE', action: under('digging'), agent: under('mayor') } as const;
    expect(widen(VOCABULARY, index)).toEqual([index, { ...index, action: under('trenching') }]);
  });

  it('leaves what is looked for exactly, or everywhere', () => {
    const index = { of: 'DENIAL', action: exactly('digging'), agent: under(TOP) } as const;
    expect(widen(VOCABULARY, index)).toEqual([index]);
  });

  it('leaves what is found by a key', () => {
    expect(widen(VOCABULARY, { of: 'EVENT', event: 'flood' })).toEqual([{ of: 'EVENT', event: 'flood' }]);
  });
});
