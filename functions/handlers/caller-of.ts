import { createHash } from 'node:crypto';
import type { Caller, Role } from '../operations/caller.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';

/** The claims of a token that was verified. */
export type Claims = { readonly sub?: string; readonly [claim: string]: unknown };

/** Where a caller is found in the claims: whose `sub` it is, and the claims with the roles and the name. */
export type ClaimNames = { readonly issuer: string; readonly role: string; readonly name: string };

const ID_LENGTH = 22;
const LONGEST_NAME = 100;
/** Control characters, ends of lines, and marks that turn the direction of the text around a name. */
const UNSHOWABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Whose token it is. The id says nothing of whom it names, and cannot be traced back without knowing the issuer's name
 * for them; it is long enough (132 bits) that no two are alike.
 *
 * @throws UnauthenticatedError where the token does not say
 */
export function callerOf(claims: Claims, { issuer, role, name }: ClaimNames): Caller {
  const { sub = '' } = claims;
  if (sub === '') throw new UnauthenticatedError('The token does not say whose it is.');
  const id = createHash('sha256')
    .update(JSON.stringify([issuer, sub]))
    .digest('base64url')
    .slice(0, ID_LENGTH);
  return { editor: { id, name: shownName(claimOf(claims, name)) }, roles: new Set(rolesIn(claimOf(claims, role))) };
}

function claimOf(claims: Claims, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

/** Roles that this API does not know are somebody else's business. */
function rolesIn(claim: unknown): readonly Role[] {
  const names: readonly unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return names.filter(isRole);
}

function isRole(name: unknown): name is Role {
  return name === 'editor' || name === 'redactor';
}

/** An e-mail address, which many issuers put where a name should be, is never shown. */
function shownName(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const name = claim.trim();
  const isShown =
    name !== '' &&
    name.length <= LONGEST_NAME &&
    name.isWellFormed() &&
    !UNSHOWABLE.test(name) &&
    !name.normalize('NFKC').includes('@');
  return isShown ? name : null;
}
