import type { EntryRef } from '../../domain/record.ts';
import type { Numbers, Slice, Window } from '../list-ports.ts';
import { among, sliceNumbered, upTo } from '../numbered.ts';
import type { Ledger, Revision, RevisionHeader, StoredRevision } from '../ports.ts';
import { formatEntry } from '../record-format/format-entry.ts';
import { EMPTY_SLICE } from '../slices.ts';
import { type Change, changesBetween } from './changes.ts';
import { type SealedRevision, tryOpen, tryReadStored } from './formats.ts';

/** A revision for people to read. */
export type ShownRevision = {
  readonly header: RevisionHeader;
  /** What it says; null: that was redacted, or is not what was sealed. */
  readonly said: Revision | null;
  /** The canonical JSON that `contentHash` is of; null: the same. */
  readonly content: string | null;
  /** What it changed; null: what it, or the one before, said cannot be shown. */
  readonly changes: readonly Change[] | null;
};

/** A revision of an entry, the latest where no number is given; null: there is none. */
export async function readRevision(
  ledger: Ledger,
  ref: EntryRef,
  number: number | null,
): Promise<ShownRevision | null> {
  const head = await readHead(ledger, ref);
  if (head === null) return null;
  const [shown] = await readNumbers(ledger, head, [number ?? head.number]);
  return shown ?? null;
}

/** Part of an entry's history, the latest first; those left out that cannot be read. */
export async function readRevisions(ledger: Ledger, ref: EntryRef, window: Window): Promise<Slice<ShownRevision>> {
  const head = await readHead(ledger, ref);
  return head === null ? EMPTY_SLICE : readPart({ ledger, head }, window, (part) => upTo(head.number, part));
}

/** As {@link readRevisions}, those revisions alone that corrected what was said before. */
export async function readCorrections(ledger: Ledger, ref: EntryRef, window: Window): Promise<Slice<ShownRevision>> {
  const head = await readHead(ledger, ref);
  return head === null ? EMPTY_SLICE : readPart({ ledger, head }, window, (part) => among(head.corrections, part));
}

/** @param numbersIn - of the numbers that the list has those that are asked for */
async function readPart(
  { ledger, head }: Omit<Showing, 'latest'>,
  window: Window,
  numbersIn: (part: Numbers) => readonly number[],
): Promise<Slice<ShownRevision>> {
  const read = async (part: Numbers): Promise<readonly ShownRevision[]> => {
    const numbers = numbersIn(part);
    const shown = await readNumbers(ledger, head, numbers);
    const last = numbers.at(-1);
    if (last === undefined || shown.length === numbers.length) return shown;
    const beyond = part.backwards ? { to: last - 1 } : { from: last + 1 };
    return [...shown, ...(await read({ ...part, ...beyond, limit: part.limit - shown.length }))];
  };
  return sliceNumbered(window, read, ({ header }) => header.number);
}

/**
 * Revisions of an entry by number, in their order; those that there are not are left out. The latest two come with the
 * head, at the cost of one read; a second reads the rest.
 */
export async function readNumbered(
  ledger: Ledger,
  ref: EntryRef,
  numbers: readonly number[],
): Promise<readonly ShownRevision[]> {
  const latest = await ledger.back(ref, { before: null, limit: 2, isEnough: () => true });
  const [head] = latest.map((stored) => tryReadStored(ref, stored)).filter((sealed) => sealed !== null);
  return head === undefined ? [] : showNumbers({ ledger, head, latest }, numbers);
}

/** The numbers of the revisions of an entry that were redacted, by the latest revision that there is. */
export async function redactedRevisions(ledger: Ledger, ref: EntryRef): Promise<readonly number[]> {
  return (await readHead(ledger, ref))?.redacted ?? [];
}

/** The revision that took an entry off the record; null: it stands. */
export async function readRetraction(ledger: Ledger, ref: EntryRef): Promise<ShownRevision | null> {
  const head = await readHead(ledger, ref);
  if (head === null || !head.retracted) return null;
  const stood = (stored: StoredRevision): boolean => tryReadStored(ref, stored)?.retracted === false;
  const back = await ledger.back(ref, { before: null, limit: 2, isEnough: (read) => read.some(stood) });
  const last = back.find(stood)?.number ?? 0;
  return readRevision(ledger, ref, last + 1);
}

/** The latest that can be read. */
async function readHead(ledger: Ledger, ref: EntryRef): Promise<SealedRevision | null> {
  const readable = (back: readonly StoredRevision[]): readonly SealedRevision[] =>
    back.flatMap((stored) => tryReadStored(ref, stored) ?? []);
  const isEnough = (back: readonly StoredRevision[]): boolean => readable(back).length > 0;
  return readable(await ledger.back(ref, { before: null, limit: 1, isEnough }))[0] ?? null;
}

async function readNumbers(
  ledger: Ledger,
  head: SealedRevision,
  numbers: readonly number[],
): Promise<readonly ShownRevision[]> {
  return showNumbers({ ledger, head, latest: [] }, numbers);
}

type Showing = {
  readonly ledger: Ledger;
  /** It knows what was redacted since. */
  readonly head: SealedRevision;
  /** What is at hand. */
  readonly latest: readonly StoredRevision[];
};

/** Each with the one before it, to which its changes are. */
export async function showNumbers(
  { ledger, head, latest }: Showing,
  numbers: readonly number[],
): Promise<readonly ShownRevision[]> {
  const wanted = [...new Set(numbers.flatMap((number) => [number, number - 1]))].filter((number) => number > 0);
  const missing = wanted.filter((number) => latest.every((stored) => stored.number !== number));
  const { revisions } = missing.length === 0 ? NONE : await ledger.read(head, missing);
  const sealed = new Map([...latest, ...revisions].map((stored) => [stored.number, tryReadStored(head, stored)]));
  const open = (number: number): Revision | null => {
    const revision = sealed.get(number) ?? null;
    return revision === null ? null : tryOpen(revision, head.redacted);
  };
  return numbers.flatMap((number) => {
    const revision = sealed.get(number) ?? null;
    if (revision === null) return [];
    const { content, request: _, ...header } = revision;
    const [said, before] = [open(number), open(number - 1)];
    const known = said !== null && (before !== null || number === 1);
    const changes = known ? changesBetween(saidBy(before), saidBy(said)) : null;
    return [{ header, said, content: said === null ? null : content, changes }];
  });
}

const NONE: { readonly revisions: readonly StoredRevision[] } = { revisions: [] };

function saidBy(revision: Revision | null): object {
  if (revision === null) return {};
  const { type: _type, key: _key, retracted: _retracted, ...said } = formatEntry(revision.entry);
  return said;
}
