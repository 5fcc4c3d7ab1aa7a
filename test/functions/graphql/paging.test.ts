import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorCheck, Entry, EntryRef } from '../../../functions/domain/record.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { reviseEntry } from '../../../functions/operations/ledger/revise-entry.ts';
import type { Slice, Window } from '../../../functions/operations/list-ports.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { askStore } from '../../support/ask.ts';
import { compliance, dated, days, occurrence, saying, startOf } from '../../support/build.ts';
import { write } from '../../support/derived.ts';
import { aCommitment, aConcept, anEvent, aSource } from '../../support/entries.ts';
import { wholeOf } from '../../support/paged.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, townWith } from '../../support/town.ts';
import { asked, contentOf, writerTo, writtenBy } from '../../support/writer.ts';

const NOW = startOf('2031-01-01');
const NAMES = ['one', 'two', 'three'];
const account = { ...ACCOUNT, appearances: [{ source: 'gazette', quotation: null, locator: null }] };
const boasts = NAMES.map((name) => saying(`boast ${name}`, compliance(), { claimDate: dated('2030-01-26') }));
/** By the works, who deny it: each changes what is published of the boasts and of the pledge. */
const holes = ['2030-01-11', '2030-01-13', '2030-01-15'].map((day) =>
  saying(`hole ${day}`, occurrence({ agents: ['works'], action: 'digging', time: days(day) }), {
    claimant: 'works',
    claimDate: dated(day),
  }),
);
const check: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'boast',
  against: 'account',
  under: null,
  relation: 'SUPPORTS',
  rationale: 'So.',
};
const [concept, source, commitment, event] = [
  aConcept('mayor'),
  aSource('gazette'),
  aCommitment('pledge'),
  anEvent('flood'),
] as const;

let store: Store & { readonly now: number };
beforeAll(async () => {
  const more = NAMES.flatMap((name): readonly Entry[] => [
    aConcept(`clerk ${name}`, { broader: ['mayor'] }),
    aSource(name),
    aCommitment(name),
    anEvent(name),
  ]);
  store = { ...(await seededStore(townWith(account, BOAST, ...boasts, DENIAL, check, ...more))), now: NOW };
  for (const hole of holes) await write(store, [hole], NOW);
  for (const entry of [BOAST, concept, source, commitment, event, check]) await correct(entry);
});

/** Corrects an entry three times, into what it was. */
async function correct(entry: Entry): Promise<void> {
  const ref: EntryRef = { type: entry.type, key: entry.key };
  for (const after of [1, 2, 3]) {
    const correction = {
      ref,
      kind: 'CORRECTED',
      after,
      content: contentOf(entry),
      reason: 'r',
      asked: asked(),
    } as const;
    writtenBy(await reviseEntry(writerTo(store), correction));
  }
}

const CHANGE =
  '__typename ... on ClaimChange { claim { key } after { rating } } ... on CommitmentChange { commitment { key } }';

/** By the coordinate of each connection: where to ask for it, as `%`, and what of its nodes tells one from another. */
const CONNECTIONS: Readonly<Record<string, readonly [path: string, node: string]>> = {
  'Query.claims': ['claims%', 'key claimDate'],
  'Query.commitments': ['commitments%', 'key prefLabel'],
  'Query.concepts': ['concepts%', 'kind key'],
  'Query.events': ['events%', 'key'],
  'Query.sources': ['sources%', 'key'],
  'Query.verdictChanges': ['verdictChanges%', 'id ratingBefore rating'],
  'RatedClaims.claims': [
    'concept(by: { key: "mayor" }) { claimsByRating(rating: CONFLICTING_EVIDENCE) { claims% } }',
    'key',
  ],
  'Concept.narrower': ['concept(by: { key: "mayor" }) { narrower% }', 'key'],
  'Concept.inconsistencies': ['concept(by: { key: "works" }) { inconsistencies% }', 'claims { key }'],
  'Claim.checks': ['claim(by: { key: "boast" }) { checks% }', 'id relation against { key }'],
  'Claim.verdictHistory': ['claim(by: { key: "boast" }) { verdictHistory% }', 'version verdict { rating }'],
  'Claim.impact': ['claim(by: { key: "account" }) { impact% }', CHANGE],
  'Source.impact': ['source(by: { key: "gazette" }) { impact% }', CHANGE],
  'Commitment.statusHistory': ['commitment(by: { key: "pledge" }) { statusHistory% }', 'version status { value }'],
  ...history('Claim', 'claim', 'boast'),
  ...history('Concept', 'concept', 'mayor'),
  ...history('Source', 'source', 'gazette'),
  ...history('Commitment', 'commitment', 'pledge'),
  ...history('Event', 'event', 'flood'),
  ...history('EditorCheck', 'editorCheck', 'check'),
};

function history(type: string, field: string, key: string): typeof CONNECTIONS {
  const path = (list: string): readonly [string, string] => [
    `${field}(by: { key: "${key}" }) { ${list}% }`,
    'number kind',
  ];
  return { [`${type}.revisions`]: path('revisions'), [`${type}.corrections`]: path('corrections') };
}

type Connection = {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

/** A part of a connection, each node at its cursor. */
function reading([path, node]: readonly [string, string]): (window: Window) => Promise<Slice<unknown>> {
  const args = '(first: $first, after: $after, last: $last, before: $before)';
  const selection = `{ edges { cursor node { ${node} } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }`;
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { ${path.replace('%', `${args} ${selection}`)} }`;
  return async (window) => {
    const { edges, pageInfo } = connectionIn(await askStore(query, store, window));
    const { hasPreviousPage, hasNextPage, ...cursors } = pageInfo;
    expect(cursors).toEqual({ startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
    const items = edges.map(({ cursor, node: item }) => ({ position: cursor, item }));
    return { items, hasPrevious: hasPreviousPage, hasNext: hasNextPage };
  };
}

/** The only one in an answer. */
function connectionIn(answer: unknown): Connection {
  if (typeof answer !== 'object' || answer === null || 'errors' in answer) throw new Error(JSON.stringify(answer));
  return 'pageInfo' in answer ? (answer as Connection) : connectionIn(Object.values(answer)[0]);
}

describe('every connection', () => {
  it('is gone through here, but for the feed, which goes forwards alone', () => {
    const fields = Object.values(createSchema().getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
      );
    const taking = (...names: readonly string[]): readonly string[] =>
      fields
        .filter(({ field }) => names.every((name) => field.args.some((argument) => argument.name === name)))
        .map(({ coordinate }) => coordinate)
        .toSorted();
    expect(taking('first', 'after', 'last', 'before')).toEqual(Object.keys(CONNECTIONS).toSorted());
    expect(taking('first').filter((coordinate) => CONNECTIONS[coordinate] === undefined)).toEqual(['Query.feed']);
    expect(
      fields
        .filter(({ field }) => String(field.type).endsWith('Connection!'))
        .map(({ coordinate }) => coordinate)
        .toSorted(),
    ).toEqual(taking('first'));
  });

  it.each(Object.entries(CONNECTIONS))(
    '%s is the same in parts of any size, forwards and backwards',
    async (_, where) => {
      const read = reading(where);
      const { items: all } = await read({ first: 100 });
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(new Set(all.map(({ item }) => JSON.stringify(item))).size).toBe(all.length);
      for (const size of [1, 2]) {
        expect((await wholeOf(read, size)).flat()).toEqual(all.map(({ item }) => item));
      }
    },
  );

  it.each(Object.entries(CONNECTIONS))('%s has what lies between two cursors', async (_, where) => {
    const read = reading(where);
    const { items: all } = await read({ first: 100 });
    const between = { after: all.at(0)?.position ?? null, before: all.at(-1)?.position ?? null };
    const inner = all.slice(1, -1);
    const one = inner.length > 1;
    expect(await read({ first: 100, ...between })).toEqual({ items: inner, hasPrevious: true, hasNext: false });
    expect(await read({ last: 1, ...between })).toEqual({ items: inner.slice(-1), hasPrevious: one, hasNext: true });
  });
});
