import { describe, expect, it } from 'vitest';
import { conceptKindOf, entryTypeOf, fieldOf, statementTypeOf } from '../../../functions/domain/legible.ts';

describe('fieldOf', () => {
  it('reads what an object has of its own', () => {
    expect(fieldOf({ a: 1 }, 'a')).toBe(1);
    expect(fieldOf(['x'], '0')).toBe('x');
  });

  it.each([{}, [], null, undefined, 'text', 5])('reads nothing from %j', (value) => {
    expect(fieldOf(value, 'toString')).toBeUndefined();
    expect(fieldOf(value, '__proto__')).toBeUndefined();
  });
});

describe('entryTypeOf, conceptKindOf and statementTypeOf', () => {
  it('read what there is', () => {
    expect(entryTypeOf({ type: 'EditorCheck' })).toBe('EditorCheck');
    expect(conceptKindOf({ kind: 'UNIT' })).toBe('UNIT');
    expect(statementTypeOf({ statement: { type: 'Terms' } })).toBe('Terms');
  });

  it.each(['Fact', 'toString', '', 5, null, undefined])('read nothing from %j', (name) => {
    expect(entryTypeOf({ type: name })).toBeNull();
    expect(conceptKindOf({ kind: name })).toBeNull();
    expect(statementTypeOf({ statement: { type: name } })).toBeNull();
    expect(statementTypeOf({ statement: name })).toBeNull();
  });
});
