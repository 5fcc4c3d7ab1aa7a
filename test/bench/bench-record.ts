import type { Claim, Entry } from '../../functions/domain/record.ts';
import { compliance, dated, days, occurrence, quantity, saying, terms, window } from '../support/build.ts';
import { aCommitment, aConcept, anEvent, aSource } from '../support/entries.ts';

export const TABLE_NAME = 'record';
/** The claim that the headline query is about, and how many others break what it says was kept: a page of checks. */
export const BOAST = 'boast';
export const BREACHES = 20;
/** What the floor reads in one batch: concepts, of which a page mentions some. */
const TOWNS = 40;

/** A record in which one claim has a page full of checks, each against a claim with a source, by somebody else. */
export function benchRecord(): readonly Entry[] {
  return [
    aConcept('mayor', { prefLabel: { en: 'The mayor', uk: 'Мер' } }),
    aConcept('digging', { kind: 'ACTION' }),
    aConcept('works', { kind: 'TARGET' }),
    aConcept('pump', { kind: 'TARGET', broader: ['works'] }),
    aConcept('county', { kind: 'PLACE' }),
    aConcept('loads', { kind: 'UNIT' }),
    aConcept('press'),
    ...Array.from({ length: TOWNS }, (_, number) => aConcept(townOf(number), { kind: 'PLACE', broader: ['county'] })),
    ...Array.from({ length: BREACHES }, (_, number) => aConcept(witnessOf(number))),
    aSource('gazette', { url: 'https://example.org/gazette', datePublished: '2026-02-01' }),
    aCommitment('pledge'),
    ...Array.from({ length: BREACHES }, (_, number) => anEvent(`dig-${number}`)),
    said('account', terms({ targets: ['works'], places: ['county'], window: window('2026-01-01', '2026-01-31') })),
    said(BOAST, compliance()),
    ...Array.from({ length: BREACHES }, (_, number) => breach(number)),
  ];
}

/** The keys of the concepts that the floor reads. */
export function townKeys(): readonly string[] {
  return Array.from({ length: TOWNS }, (_, number) => townOf(number));
}

function breach(number: number): Claim {
  const statement = occurrence({
    agents: ['mayor'],
    action: 'digging',
    targets: ['pump'],
    places: [townOf(number)],
    time: days(`2026-01-${String(number + 1).padStart(2, '0')}`),
    event: `dig-${number}`,
    counts: [quantity(number + 1, 'loads')],
  });
  return said(`breach-${number}`, statement, witnessOf(number));
}

function said(key: string, statement: Claim['statement'], claimant: string = 'mayor'): Claim {
  const quotation = `What was said of it in the council, on that day and on others: ${key}.`;
  return saying(key, statement, {
    claimant,
    claimDate: dated('2026-02-01'),
    appearances: [{ source: 'gazette', quotation, locator: 'page 1' }],
  });
}

function townOf(number: number): string {
  return `town-${number}`;
}

function witnessOf(number: number): string {
  return `witness-${number}`;
}
