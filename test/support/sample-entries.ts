import type { Check } from '../../functions/domain/check.ts';
import type { Claim, Commitment, Concept, ConceptKind, Entry, Source } from '../../functions/domain/record.ts';
import type { Status, Verdict } from '../../functions/domain/verdict.ts';
import type { Publication, Publishing } from '../../functions/operations/kept-ports.ts';
import { firstRevision as sealFirst } from '../../functions/operations/ledger/first-revision.ts';
import type { Positioned } from '../../functions/operations/list-ports.ts';
import type { Derived, DerivedClaimPage, Head, Revision } from '../../functions/operations/ports.ts';

/** Entries and derived content of no meaning, for tests of what only keeps them. */

export const DAY: number = 24 * 60 * 60 * 1000;

export function sampleConcept(key: string, kind: ConceptKind = 'AGENT'): Concept {
  return {
    type: 'Concept',
    key,
    kind,
    agentKind: null,
    prefLabel: { en: key },
    altLabel: {},
    description: {},
    broader: [],
    maybeBroader: [],
    ends: [],
    sameAs: [],
  };
}

export function sampleSource(key: string): Source {
  return { type: 'Source', key, title: key, publisher: 'paper', url: null, datePublished: null, archivedAt: null };
}

export function sampleCommitment(key: string): Commitment {
  return { type: 'Commitment', key, prefLabel: { en: key }, party: 'party' };
}

/** A claim made somewhere between two moments. */
export function sampleClaim(key: string, from: number = 0, to: number = from + DAY): Claim {
  return {
    type: 'Claim',
    key,
    text: `The text of ${key}.`,
    language: 'en',
    claimant: 'somebody',
    claimDate: {
      edtf: '1970-01-01',
      timeZone: 'Etc/UTC',
      at: null,
      span: { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to },
    },
    appearances: [],
    rank: 'NORMAL',
    statement: null,
  };
}

export function firstRevision(entry: Entry): Revision {
  const recording = { recordedAt: '2026-02-06T00:00:00.000Z', editor: { id: 'editor', name: null }, salt: 'salt' };
  const { content: _content, request: _request, ...header } = sealFirst(entry, recording);
  return { ...header, entry, reason: null };
}

export function sampleHead(number: number = 1): Head {
  return { number, hash: `hash of ${number}` };
}

export function sampleCheck(claim: string, against: string, text: string = 'The other text.'): Check {
  return {
    id: `${claim} ${against}`,
    claim,
    against: { key: against, text, claimant: 'other' },
    under: null,
    relation: 'CONTRADICTS',
    rule: { name: 'rule', version: 1 },
    rationale: null,
    comparisons: [
      { dimension: 'TIME', role: 'SCOPE', result: 'MATCH', claimed: '', found: 'then', note: null, unit: null },
    ],
  };
}

export function sampleVerdict(decidedBy: readonly Check[] = []): Derived<Verdict> {
  return {
    ruleSet: 1,
    value: {
      standing: 'UNOPPOSED',
      rating: 'NOT_ENOUGH_EVIDENCE',
      explanation: 'Nothing on record against it.',
      readings: [],
      decidedBy,
      decidingCount: decidedBy.length,
      limit: null,
    },
  };
}

export function sampleStatus(explanation: string = 'The window is open.'): Derived<Status> {
  return { ruleSet: 1, value: { value: 'PENDING', explanation, readings: [], validUntil: DAY, limit: null } };
}

/** What a test does not say is the plainest thing that can be; nothing is published unless a test says so. */
export function samplePage(claim: Claim, page: Partial<SamplePage> = {}): DerivedClaimPage {
  const { verdict = sampleVerdict(), checks = [], ...rest } = page;
  return {
    claim,
    head: sampleHead(),
    publishers: {},
    verdict: { effect: 'effect', version: 1, ...verdict },
    checks: placedChecks(checks),
    lists: [{ by: 'ALL' }],
    publication: null,
    ...rest,
  };
}
type SamplePage = Omit<DerivedClaimPage, 'verdict' | 'checks'> & {
  readonly verdict: Derived<Verdict>;
  readonly checks: readonly Check[];
};

/** In this order. */
export function placedChecks(checks: readonly Check[]): readonly Positioned<Check>[] {
  return checks.map((item, index) => ({ position: `p${index.toString().padStart(4, '0')}`, item }));
}

export function samplePublication<T>(value: T, parts: Partial<Publication<T>> = {}): Publication<T> {
  const publishedAt = '2026-02-06T00:00:00.000Z';
  return { version: 1, value, ruleSet: 1, publishedAt, causes: [], before: null, quotes: [], ...parts };
}

/** What is to be kept and told: nothing new is quoted. */
export function publishing<T>(publication: Publication<T>, quoting: Publishing<T>['quoting'] = []): Publishing<T> {
  return { publication, quoting };
}
