/** Builders of small entries: what a test does not say is the plainest thing that can be. */
import type { Claim, Commitment, Concept, Event, Source } from '../../functions/domain/record.ts';

export function aConcept(key: string, parts: Partial<Concept> = {}): Concept {
  return {
    type: 'Concept',
    key,
    kind: 'AGENT',
    agentKind: null,
    prefLabel: { en: key },
    altLabel: {},
    description: {},
    broader: [],
    maybeBroader: [],
    ends: [],
    sameAs: [],
    ...parts,
  };
}

export function aSource(key: string, parts: Partial<Source> = {}): Source {
  return {
    type: 'Source',
    key,
    title: key,
    publisher: 'press',
    url: null,
    datePublished: null,
    archivedAt: null,
    ...parts,
  };
}

export function aCommitment(key: string, parts: Partial<Commitment> = {}): Commitment {
  return { type: 'Commitment', key, prefLabel: { en: key }, party: 'mayor', ...parts };
}

export function anEvent(key: string, parts: Partial<Event> = {}): Event {
  return { type: 'Event', key, prefLabel: { en: key }, ...parts };
}

export function aClaim(key: string, parts: Partial<Claim> = {}): Claim {
  return {
    type: 'Claim',
    key,
    text: `Claim ${key}.`,
    language: 'en',
    claimant: 'mayor',
    claimDate: { edtf: null, timeZone: null, at: '1970-01-01T00:00:00Z', span: MOMENT },
    appearances: [],
    rank: 'NORMAL',
    statement: null,
    ...parts,
  };
}

const MOMENT = { earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: 0 };
