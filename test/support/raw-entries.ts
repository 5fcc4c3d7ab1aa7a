/** A small record in the record format, with an entry of every type and a statement of every kind; nothing is missing. */
export const rawConcepts: readonly object[] = [
  {
    type: 'Concept',
    key: 'baker',
    kind: 'AGENT',
    agentKind: 'PERSON',
    prefLabel: { en: 'the baker', de: 'der Bäcker' },
  },
  { type: 'Concept', key: 'guild', kind: 'AGENT', prefLabel: { en: 'the guild' }, description: { en: 'Of bakers.' } },
  {
    type: 'Concept',
    key: 'apprentice',
    kind: 'AGENT',
    prefLabel: { en: 'the apprentice' },
    altLabel: { en: ['the boy', 'the lad'], de: [] },
    broader: ['baker', 'baker'],
    maybeBroader: ['guild'],
    sameAs: ['https://example.org/apprentice'],
  },
  { type: 'Concept', key: 'baking', kind: 'ACTION', prefLabel: { en: 'baking' } },
  { type: 'Concept', key: 'closing', kind: 'ACTION', prefLabel: { en: 'closing' }, ends: ['baking'] },
  { type: 'Concept', key: 'bread', kind: 'TARGET', prefLabel: { en: 'bread' }, broader: null },
  { type: 'Concept', key: 'bakery', kind: 'PLACE', prefLabel: { en: 'the bakery' } },
  { type: 'Concept', key: 'price', kind: 'PROPERTY', prefLabel: { en: 'price' } },
  { type: 'Concept', key: 'loaves', kind: 'UNIT', prefLabel: { en: 'loaves' } },
];

export const rawThings: readonly object[] = [
  {
    type: 'Source',
    key: 'gazette',
    title: 'The Gazette',
    publisher: 'guild',
    url: 'https://example.org/gazette?page=1',
    datePublished: '1901-05?',
    archivedAt: null,
  },
  { type: 'Commitment', key: 'daily-bread', prefLabel: { en: 'daily bread' }, party: 'baker' },
  { type: 'Event', key: 'great-bake', prefLabel: { en: 'the great bake' } },
];

const said = { language: 'en', claimant: 'guild', claimDate: { at: '1901-05-01T12:00:00Z' } };
const time = { edtf: '1901-05-01', timeZone: 'Europe/Vienna' };

export const rawClaims: readonly object[] = [
  {
    type: 'Claim',
    key: 'terms',
    text: 'The baker is to bake at least ten loaves.',
    ...said,
    appearances: [{ source: 'gazette', quotation: 'ten loaves', locator: 'page 1' }, { source: 'gazette' }],
    rank: 'PREFERRED',
    statement: {
      type: 'Terms',
      commitment: 'daily-bread',
      party: 'baker',
      mode: 'DO',
      action: 'baking',
      targets: ['bread'],
      places: ['bakery'],
      window: { start: '1901-05-01T00:00:00+01:00', end: null },
      quantity: { value: 10, bound: 'AT_LEAST', unit: 'loaves' },
    },
  },
  {
    type: 'Claim',
    key: 'occurrence',
    text: 'The baker did not bake.',
    ...said,
    statement: {
      type: 'Occurrence',
      denial: true,
      event: 'great-bake',
      agents: ['baker', 'apprentice', 'baker'],
      action: 'baking',
      targets: ['bread'],
      places: ['bakery'],
      time: { ...time, extent: 'THROUGHOUT' },
      counts: [{ value: 5, unit: 'loaves', sides: 2 }],
    },
  },
  { type: 'Claim', key: 'bare-occurrence', text: 'Something happened.', ...said, statement: { type: 'Occurrence' } },
  {
    type: 'Claim',
    key: 'compliance',
    text: 'The baker kept his word.',
    ...said,
    claimDate: { edtf: '../1901~', timeZone: 'UTC' },
    statement: { type: 'Compliance', party: 'baker', status: 'KEPT', commitment: 'daily-bread' },
  },
  {
    type: 'Claim',
    key: 'figure',
    text: 'The great bake cost some loaves.',
    ...said,
    statement: {
      type: 'Figure',
      subject: 'great-bake',
      property: 'price',
      quantity: { value: 0.5, unit: 'loaves', bound: null, sides: null },
      time,
    },
  },
  {
    type: 'Claim',
    key: 'extreme',
    text: 'Never were there more loaves.',
    ...said,
    statement: {
      type: 'Extreme',
      event: 'great-bake',
      superlative: 'GREATEST',
      unit: 'loaves',
      agents: ['baker'],
      action: 'baking',
      targets: ['bread'],
      places: ['bakery'],
      since: { edtf: '1900', timeZone: 'UTC' },
    },
  },
  {
    type: 'Claim',
    key: 'bare-extreme',
    text: 'It was the first.',
    ...said,
    statement: { type: 'Extreme', event: 'great-bake', superlative: 'FIRST', unit: null, since: null },
  },
  { type: 'Claim', key: 'judgement', text: 'It was good.', ...said, statement: { type: 'Judgement', kind: 'OPINION' } },
  { type: 'Claim', key: 'no-statement', text: 'They said so.', ...said, appearances: [], rank: null, statement: null },
];

export const rawChecks: readonly object[] = [
  {
    type: 'EditorCheck',
    key: 'check',
    claim: 'compliance',
    against: 'judgement',
    under: 'terms',
    relation: 'SUPPORTS',
    rationale: 'So it seems.',
  },
  {
    type: 'EditorCheck',
    key: 'bare-check',
    claim: 'compliance',
    against: 'figure',
    relation: 'QUALIFIES',
    rationale: '…',
  },
];

/** All of it, referents after what refers to them. */
export const rawRecord: readonly object[] = [...rawChecks, ...rawClaims, ...rawThings, ...rawConcepts];
