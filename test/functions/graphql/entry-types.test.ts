import { describe, expect, it } from 'vitest';
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from '../../../functions/graphql/entry-types.ts';

describe('ENTRY_TYPES', () => {
  it('lead to names and back', () => {
    const types = Object.values(ENTRY_TYPES);
    expect(types.map((type) => ENTRY_TYPES[ENTRY_TYPE_NAMES[type]])).toEqual(types);
    expect(new Set(types).size).toBe(6);
  });
});
