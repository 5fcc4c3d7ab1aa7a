import { hash } from 'node:crypto';
import type { ConceptKind, EntryRef, EntryType } from '../../domain/record.ts';
import type { FindEntry } from '../../operations/record-format/entry-problem.ts';
import type { Outline } from '../../operations/record-format/outline.ts';
import { createKeyTable } from './key-table.ts';

/** What is known of the entries in the files, of each as little as there is to it. */
export type KnownEntries = {
  /**
   * Takes note of an entry, however wrong, and tells how it stands to one before of its type and key.
   *
   * @param content - what it says in canonical JSON; null: it is wrong by itself
   */
  readonly add: (outline: Outline, content: string | null) => 'NEW' | 'SAME' | 'OTHER';
  /** Whether this is the first of its type and key that is taken; others are there twice. */
  readonly take: (outline: Outline) => boolean;
  /** Takes note that the record has it. */
  readonly recorded: (ref: EntryRef) => void;
  readonly isRecorded: (ref: EntryRef) => boolean;
  /** What there is of this name in the files, but for what it refers to. */
  readonly find: FindEntry;
};

const KINDS: readonly (ConceptKind | null)[] = [null, 'AGENT', 'ACTION', 'TARGET', 'PLACE', 'PROPERTY', 'UNIT'];
const ACCOUNTS: readonly (boolean | null)[] = [null, false, true];
/** The lowest bit says that it is there, the next three what it is, two what was done with it, the upper 24 what it says. */
const TAKEN = 16;
const RECORDED = 32;
const CONTENT = 256;

export function createKnownEntries(): KnownEntries {
  const table = createKeyTable();
  const mark = (name: string, bit: number): boolean => {
    const before = table.get(name);
    table.set(name, (before | bit) >>> 0);
    return (before & bit) === 0;
  };
  return {
    add: (outline, content) => {
      if (outline.key === null) return 'NEW';
      const name = nameOf(outline.type, outline.key);
      const before = table.get(name);
      const said = content === null ? 0 : fingerprint(content);
      if (before === 0) table.set(name, said * CONTENT + natureOf(outline) * 2 + 1);
      if (before === 0 || outline.type === null) return 'NEW';
      return said !== 0 && Math.floor(before / CONTENT) === said ? 'SAME' : 'OTHER';
    },
    take: ({ type, key }) => key === null || mark(nameOf(type, key), TAKEN),
    recorded: ({ type, key }) => void mark(nameOf(type, key), RECORDED),
    isRecorded: ({ type, key }) => (table.get(nameOf(type, key)) & RECORDED) !== 0,
    find: (type, key) => {
      const value = table.get(nameOf(type, key));
      // What has a key and no type that there is may be of any: it is not missing.
      if (value === 0) return table.get(nameOf(null, key)) === 0 ? undefined : outlined(null, key, 0);
      return outlined(type, key, (value >> 1) & 7);
    },
  };
}

/** From 1 up to 2²⁴: that two contents that differ have the same is unlikely, and entries of one name are few. */
function fingerprint(content: string): number {
  return hash('sha256', content, 'buffer').readUIntLE(0, 3) || 1;
}

/** No type has a space in it. */
function nameOf(type: EntryType | null, key: string): string {
  return `${type ?? ''} ${key}`;
}

function natureOf({ type, kind, isAccount }: Outline): number {
  return type === 'Concept' ? KINDS.indexOf(kind) : ACCOUNTS.indexOf(isAccount);
}

function outlined(type: EntryType | null, key: string, nature: number): Outline {
  const isConcept = type === 'Concept';
  return {
    type,
    key,
    kind: isConcept ? (KINDS[nature] ?? null) : null,
    isAccount: isConcept ? false : (ACCOUNTS[nature] ?? null),
    references: [],
  };
}
