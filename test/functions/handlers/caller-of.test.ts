import { describe, expect, it } from 'vitest';
import { type Claims, callerOf } from '../../../functions/handlers/caller-of.ts';
import { UnauthenticatedError } from '../../../functions/handlers/unauthenticated-error.ts';

const names = { issuer: 'https://issuer.test', role: 'roles', name: 'name' };

function idOf(claims: Claims, issuer = names.issuer): string {
  return callerOf(claims, { ...names, issuer }).editor.id;
}

function nameOf(name: unknown): string | null {
  return callerOf({ sub: 'ada', name }, names).editor.name;
}

function rolesOf(roles: unknown): readonly string[] {
  return [...callerOf({ sub: 'ada', roles }, names).roles];
}

describe('callerOf', () => {
  it('says who it is, and what they may do', () => {
    expect(callerOf({ sub: 'ada', name: 'Ada Lovelace', roles: ['editor', 'redactor'] }, names)).toEqual({
      editor: { id: 'xa_f7IT-Yyx67_QzqS9Ocu', name: 'Ada Lovelace' },
      roles: new Set(['editor', 'redactor']),
    });
  });

  it('gives one person one id, whatever else their tokens say, and no two the same', () => {
    expect(idOf({ sub: 'ada', name: 'A.', exp: 1 })).toBe(idOf({ sub: 'ada' }));
    const ids = [idOf({ sub: 'ada' }), idOf({ sub: 'Ada' }), idOf({ sub: 'ada' }, 'https://issuer.test/')];
    expect(new Set(ids).size).toBe(3);
  });

  it.each([[{}], [{ sub: '' }]])('does not know whose the claims %j are', (claims) => {
    expect(() => callerOf(claims, names)).toThrow(new UnauthenticatedError('The token does not say whose it is.'));
  });

  it.each([
    ['editor', ['editor']],
    ['sports editor redactor', ['editor', 'redactor']],
    [['editor', 'editor', 7, null, 'Editor'], ['editor']],
    ['editors', []],
    ['', []],
    [{ editor: true }, []],
    [null, []],
    [undefined, []],
  ])('finds in the roles %j those that there are', (roles, expected) => {
    expect(rolesOf(roles)).toEqual(expected);
  });

  it('finds no claim that is not the token’s own', () => {
    expect(callerOf({ sub: 'ada' }, { ...names, name: 'constructor', role: 'toString' })).toEqual({
      editor: { id: 'xa_f7IT-Yyx67_QzqS9Ocu', name: null },
      roles: new Set(),
    });
  });

  it.each([
    ['Ада Лавлейс', 'Ада Лавлейс'],
    ['  Ada ', 'Ada'],
    ['a'.repeat(100), 'a'.repeat(100)],
  ])('shows the name %j', (name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['an e-mail address', 'ada@example.org'],
    ['an e-mail address in wide characters', 'ada＠example.org'],
    ['a name that is too long', 'a'.repeat(101)],
    ['half a character', 'Ada \ud800'],
    ['several lines', 'Ada\nLovelace'],
    ['what turns the text around it', 'Ada\u202e'],
    ['a number', 7],
    ['no claim', undefined],
  ])('does not show %s for a name', (_, name) => {
    expect(nameOf(name)).toBe(null);
  });
});
