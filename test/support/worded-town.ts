/** A small record of every type of entry, as drafts of the API, in which words can be looked for. */
import type { EntryRef } from '../../functions/domain/record.ts';
import { entryId } from '../../functions/graphql/entry-id.ts';

/** What an entry is recorded as: its draft, in which every text has a word. */
export type Drafted = { readonly ref: EntryRef; readonly draft: (word: string) => object };

const labels = (word: string): object => [
  { language: 'en', text: `Of ${word}` },
  { language: 'de', text: `Von ${word}` },
];
const concept = (key: string, parts: object): Drafted => ({
  ref: { type: 'Concept', key },
  draft: (word) => ({
    prefLabel: labels(`${key} ${word}`),
    altLabel: labels(word),
    description: labels(word),
    sameAs: [`https://things.test/${word}`],
    ...parts,
  }),
});
const claim = (key: string, day: string, parts: object): Drafted => ({
  ref: { type: 'Claim', key },
  draft: (word) => ({
    text: `That is ${word}.`,
    claimant: 'mayor',
    claimDate: { edtf: day, timeZone: 'UTC' },
    appearances: [{ source: 'gazette', quotation: `So ${word}`, locator: `p. ${word}` }],
    ...parts,
  }),
});
const digging = { action: 'digging', agents: ['works'] };
const pledge = { commitment: 'pledge', party: 'mayor' };

/** What claims appear in. */
export const GAZETTE: Drafted = {
  ref: { type: 'Source', key: 'gazette' },
  draft: (word) => {
    const [url, archivedAt] = addressesWith(word);
    return { title: `The ${word}`, publisher: 'press', url, archivedAt };
  },
};

/** Where the source is found when it has a word. */
export function addressesWith(word: string): readonly string[] {
  return ['gazette', 'archive'].map((host) => `https://${host}.test/${encodeURIComponent(word)}`);
}

/** The mayor pledges that nobody digs, and says that nobody did; the press says that the works dug, which they deny. */
export const WORDED_TOWN: readonly Drafted[] = [
  concept('mayor', { kind: 'AGENT' }),
  concept('works', { kind: 'AGENT', broader: ['mayor'] }),
  concept('press', { kind: 'AGENT' }),
  concept('digging', { kind: 'ACTION' }),
  GAZETTE,
  { ref: { type: 'Commitment', key: 'pledge' }, draft: (word) => ({ prefLabel: labels(word), party: 'mayor' }) },
  { ref: { type: 'Event', key: 'hole' }, draft: (word) => ({ prefLabel: labels(word) }) },
  claim('account', '2030-01-05', {
    statement: {
      terms: {
        ...pledge,
        mode: 'REFRAIN',
        action: 'digging',
        window: { edtf: '2030-01-10/2030-01-20', timeZone: 'UTC' },
      },
    },
  }),
  claim('boast', '2030-01-25', { statement: { compliance: { ...pledge, status: 'KEPT' } } }),
  claim('hole', '2030-01-12', {
    claimant: 'press',
    statement: { occurrence: { ...digging, event: 'hole', time: { edtf: '2030-01-11', timeZone: 'UTC' } } },
  }),
  claim('denial', '2030-01-22', {
    claimant: 'works',
    statement: {
      occurrence: {
        ...digging,
        denial: true,
        time: { edtf: '2030-01-10/2030-01-20', timeZone: 'UTC', extent: 'THROUGHOUT' },
      },
    },
  }),
  {
    ref: { type: 'EditorCheck', key: 'doubt' },
    draft: (word) => ({ claim: 'denial', against: 'hole', relation: 'CONTRADICTS', rationale: `Seen by ${word}.` }),
  },
];

/** Of each entry a word that is nowhere else, in every text that it has and in the reason for its second revision. */
export const wordOf = ({ ref }: Drafted): string => `xylograph${WORDED_TOWN.findIndex((each) => each.ref === ref)}q`;

const BOAST = `{
  text: "Nobody dug.", claimant: "press", claimDate: { edtf: "2030-01-26", timeZone: "UTC" }
  statement: { compliance: { commitment: "pledge", party: "mayor", status: KEPT } }
}`;

/** With which arguments each root field tells all that it can of the town, of which the source is at these addresses. */
export function askedOfTown(addresses: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const keysOf = (type: EntryRef['type']): readonly string[] =>
    WORDED_TOWN.flatMap(({ ref }) => (ref.type === type ? [ref.key] : []));
  const by = (type: EntryRef['type']): readonly string[] => keysOf(type).map((key) => `by: { key: "${key}" }`);
  const each = (name: string, keys: readonly string[]): readonly string[] => keys.map((key) => `${name}: "${key}"`);
  return {
    claim: by('Claim'),
    claims: [
      '',
      ...each('claimant', keysOf('Concept')),
      ...each('concept', keysOf('Concept')),
      ...each('commitment', keysOf('Commitment')),
      ...each('source', keysOf('Source')),
      ...each('url', addresses),
      ...['CONFLICTING_EVIDENCE', 'NOT_ENOUGH_EVIDENCE', 'REFUTED', 'SUPPORTED'].map((rating) => `rating: ${rating}`),
    ],
    commitment: by('Commitment'),
    commitments: [''],
    compare: keysOf('Claim').flatMap((against) =>
      ['{ key: "boast" }', '{ key: "hole" }', `{ draft: ${BOAST} }`].map(
        (checked) => `claim: ${checked}, against: { key: "${against}" }`,
      ),
    ),
    concept: by('Concept'),
    concepts: [''],
    editorCheck: by('EditorCheck'),
    event: by('Event'),
    events: [''],
    feed: ['first: 100'],
    node: WORDED_TOWN.map(({ ref }) => `id: "${entryId(ref)}"`),
    source: by('Source'),
    sources: ['', ...each('url', addresses)],
    tryOut: [`claim: ${BOAST}`],
    verdictChanges: [''],
  };
}
