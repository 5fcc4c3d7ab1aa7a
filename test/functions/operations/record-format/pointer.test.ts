import { describe, expect, it } from 'vitest';
import { pointer } from '../../../../functions/operations/record-format/pointer.ts';

describe('pointer', () => {
  it('goes one step further, escaping what RFC 6901 says', () => {
    expect(pointer('', 'key')).toBe('/key');
    expect(pointer('/list', 0)).toBe('/list/0');
    expect(pointer('/a', 'b/c~d')).toBe('/a/b~1c~0d');
  });
});
