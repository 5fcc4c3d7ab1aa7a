import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import type { Status, Verdict } from '../../../functions/domain/verdict.ts';
import type { PageRef, Publication, Quote } from '../../../functions/operations/kept-ports.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { scrubDropped, scrubPages, scrubQuotes } from '../../../functions/operations/scrub.ts';
import { isWordless } from '../../../functions/operations/wordless.ts';
import { startOf } from '../../support/build.ts';
import { append, refTo } from '../../support/derived.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { latest } from '../../support/numbers.ts';
import { aVerdict } from '../../support/pages.ts';
import { putVerdict } from '../../support/put-derived.ts';
import { publishing, sampleClaim, samplePage, samplePublication, sampleStatus } from '../../support/sample-entries.ts';
import { HOLE } from '../../support/town.ts';
import { asked, writerTo, writtenBy } from '../../support/writer.ts';

const NOW = startOf('2030-02-01');
const QUOTED = refTo(HOLE);

/** What was published of a claim: as so many revisions of what it quotes; undefined: it does not say. */
async function publishAll(
  store: Store,
  claim: string,
  numbers: readonly (number | null | undefined)[],
): Promise<readonly Publication<Verdict>[]> {
  const publications = numbers.map((number, index) => {
    const { quotes: _, ...old } = samplePublication(aVerdict(), { version: index + 1 });
    return number === undefined ? old : { ...old, quotes: [quoteOf(number)] };
  });
  for (const publication of publications) {
    const { version, value, ruleSet } = publication;
    const verdict = { value, ruleSet, version, effect: '' };
    const quoting = version === 1 ? [QUOTED] : [];
    await putVerdict(store, {
      ...samplePage(sampleClaim(claim)),
      verdict,
      publication: publishing(publication, quoting),
    });
  }
  return publications;
}

function quoteOf(number: number | null): Quote {
  return { ...QUOTED, number };
}

/** A store in which the quoted claim has three revisions, of which some are redacted. */
async function storeWith(redacted: readonly number[]): Promise<Store> {
  const store = createMemoryStore();
  const saying = (text: string): Entry => ({ ...HOLE, text });
  await append(store, ['One.', 'Two.', 'Three.'].map(saying));
  await redactIn(store, redacted);
  return store;
}

async function redactIn(store: Store, revisions: readonly number[]): Promise<void> {
  if (revisions.length === 0) return;
  const redacting = { ref: QUOTED, after: 3, revisions, reason: 'the law', asked: asked() };
  writtenBy(await redactEntry(writerTo(store), redacting));
}

/** Of what was published of a claim, the versions that have no words. */
async function wordlessOf(store: Store, claim: string): Promise<readonly number[]> {
  const publications = await store.kept.verdicts(claim, latest(1000));
  return publications
    .filter(({ value }) => isWordless(value))
    .map(({ version }) => version)
    .toReversed();
}

async function finish(store: Store, mostInStep: number, left: readonly string[]): Promise<number> {
  const tasks = [...left];
  for (const id of tasks) tasks.push(...(await runTask({ ...store, now: NOW, mostInStep }, id)));
  return tasks.length;
}

describe('scrubQuotes', () => {
  it('takes the words of the revisions that were redacted out of what quotes them, and leaves the rest as it is', async () => {
    const store = await storeWith([2]);
    const published = await publishAll(store, 'boast', [1, 2, null, 3]);
    await publishAll(store, 'other', [1, 3]);

    for (let time = 0; time < 2; time += 1) {
      expect(await scrubQuotes({ ...store, now: NOW }, QUOTED)).toEqual([]);
      const left = await store.kept.verdicts('boast', latest(10));
      const [first, , , fourth] = published;
      const wordless = { ...aVerdict(), explanation: '[redacted]' };
      const scrubbed = {
        value: wordless,
        ruleSet: 1,
        publishedAt: '2026-02-06T00:00:00.000Z',
        causes: [],
        before: null,
      };
      expect(left).toEqual([fourth, { ...scrubbed, version: 3 }, { ...scrubbed, version: 2 }, first]);
      expect(await wordlessOf(store, 'other')).toEqual([]);
    }
  });

  it('leaves all as it is where nothing was redacted', async () => {
    const store = await storeWith([]);
    await publishAll(store, 'boast', [1, null, undefined]);
    await scrubQuotes({ ...store, now: NOW }, QUOTED);

    expect(await wordlessOf(store, 'boast')).toEqual([]);
  });

  it('takes them out of what was published of the claim itself', async () => {
    const store = await storeWith([1]);
    await publishAll(store, HOLE.key, [1, 2]);
    await scrubQuotes({ ...store, now: NOW }, QUOTED);

    expect(await wordlessOf(store, HOLE.key)).toEqual([1]);
  });

  it('takes all words out of what earlier releases published, which may quote it', async () => {
    const store = await storeWith([2]);
    await publishAll(store, 'boast', [undefined, 1]);
    const before = { ...aVerdict(), explanation: 'What was published before that.' };
    const [old] = await store.kept.verdicts('boast', latest(1, 1));
    await store.projection.putWordless({ type: 'Claim', key: 'boast' }, { ...old, before } as Publication<Verdict>);
    await scrubQuotes({ ...store, now: NOW }, QUOTED);

    expect(await wordlessOf(store, 'boast')).toEqual([1]);
    expect(JSON.stringify(await store.kept.verdicts('boast', latest(2)))).not.toContain('before that');
  });

  it('takes them out of statuses', async () => {
    const store = await storeWith([1]);
    const { value } = sampleStatus();
    const publication = publishing(samplePublication<Status>(value, { quotes: [quoteOf(1)] }), [QUOTED]);
    const { turn } = await store.projection.statusTurn('truce');
    await store.projection.putStatus(
      { commitment: 'truce', status: { ...sampleStatus(), version: 1 }, publication },
      turn,
    );
    await scrubQuotes({ ...store, now: NOW }, QUOTED);

    const [{ value: left } = publication.publication] = await store.kept.statuses('truce', latest(1));
    expect(left).toEqual({ ...value, explanation: '[redacted]' });
  });

  it('leaves for later what is beyond one step: of claims, and of what was published of one', async () => {
    const store = await storeWith([1]);
    const claims = ['a', 'b', 'c', 'd', 'e'];
    for (const claim of claims) await publishAll(store, claim, [1]);
    await publishAll(
      store,
      'f',
      Array.from({ length: 60 }, () => 1),
    );

    const left = await scrubQuotes({ ...store, now: NOW, mostInStep: 2 }, QUOTED);
    expect([left.length, await wordlessOf(store, 'a')]).toEqual([4, []]);
    expect(await finish(store, 2, left)).toBe(6);
    for (const claim of claims) expect(await wordlessOf(store, claim)).toEqual([1]);
    expect(await wordlessOf(store, 'f')).toHaveLength(60);
  });
});

describe('scrubPages', () => {
  it('goes back from a version on', async () => {
    const store = await storeWith([1]);
    await publishAll(store, 'boast', [1, 1, 1]);
    const refs: readonly PageRef[] = [{ type: 'Claim', key: 'boast' }];

    expect(await scrubPages({ ...store, now: NOW }, { quoting: QUOTED, refs, before: 3 })).toEqual([]);
    expect(await wordlessOf(store, 'boast')).toEqual([1, 2]);
  });
});

describe('scrubDropped', () => {
  const ref: PageRef = { type: 'Claim', key: 'boast' };

  it('looks at what was published where something that it quotes was redacted, and else at nothing', async () => {
    const store = await storeWith([2]);
    await publishAll(store, 'boast', [1, 2]);

    expect(await scrubDropped({ ...store, now: NOW }, ref, [quoteOf(1), quoteOf(3)])).toEqual([]);
    expect(await wordlessOf(store, 'boast')).toEqual([]);
    expect(await scrubDropped({ ...store, now: NOW }, ref, [quoteOf(1), quoteOf(2)])).toEqual([]);
    expect(await wordlessOf(store, 'boast')).toEqual([2]);
  });
});
