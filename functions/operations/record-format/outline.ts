import { conceptKindOf, entryTypeOf, fieldOf, statementTypeOf } from '../../domain/legible.ts';
import type { ConceptKind, EntryType } from '../../domain/record.ts';
import { type Reference, referencesOf } from '../../domain/references.ts';
import type { Problem } from './problems.ts';

/** What matters of an entry to those that stand beside it, as far as it can be read; the entry itself may be wrong. */
export type Outline = {
  /** Null: it has none that there is. */
  readonly type: EntryType | null;
  /** Null: it has none that could be one. */
  readonly key: string | null;
  /** A concept's; null: it is none, or has none that there is. */
  readonly kind: ConceptKind | null;
  /** Whether it is a claim with a Terms statement; null: that cannot be told. */
  readonly isAccount: boolean | null;
  readonly references: readonly Reference[];
};

/** Outlines an entry, a JSON value. What is wrong by itself, as its problems have it, is not read as a key. */
export function outlineOf(value: unknown, problems: readonly Problem[]): Outline {
  const wrong = new Set(problems.map(({ path }) => path));
  const key = fieldOf(value, 'key');
  return {
    type: entryTypeOf(value),
    key: typeof key === 'string' && !wrong.has('/key') ? key : null,
    kind: conceptKindOf(value),
    isAccount: isAccount(value),
    references: referencesOf(value).filter(({ path }) => !wrong.has(path)),
  };
}

function isAccount(value: unknown): boolean | null {
  const type = statementTypeOf(value);
  return type === null && (fieldOf(value, 'statement') ?? null) !== null ? null : type === 'Terms';
}
