/** What the feed tells. An entry's id is the same whenever it is told. */
import type { Status, Verdict } from '../domain/verdict.ts';
import type { FeedEntry, Publishing } from '../operations/kept-ports.ts';
import type { RevisionHeader } from '../operations/ports.ts';

export function revisionEntry({ type, key, number, kind, hash, recordedAt }: RevisionHeader): FeedEntry {
  return { type, key, id: `${type}/${number}/${key}`, at: recordedAt, tells: 'REVISION', number, kind, hash };
}

export function verdictEntry(claim: string, { publication }: Publishing<Verdict>): FeedEntry {
  const { version, before, value, causes, publishedAt } = publication;
  return {
    type: 'Claim',
    key: claim,
    id: `Verdict/${version}/${claim}`,
    at: publishedAt,
    tells: 'VERDICT',
    version,
    before: before?.rating ?? null,
    after: value.rating,
    causes,
  };
}

export function statusEntry(commitment: string, { publication }: Publishing<Status>): FeedEntry {
  const { version, before, value, causes, publishedAt } = publication;
  return {
    type: 'Commitment',
    key: commitment,
    id: `Status/${version}/${commitment}`,
    at: publishedAt,
    tells: 'STATUS',
    version,
    before: before?.value ?? null,
    after: value.value,
    causes,
  };
}
