import { describe, expect, it } from 'vitest';
import { moment } from '../../../../functions/domain/sort-text.ts';
import { encodeCursor } from '../../../../functions/graphql/cursor.ts';
import { ask, askStore } from '../../../support/ask.ts';
import { dated, startOf } from '../../../support/build.ts';
import { aConcept } from '../../../support/entries.ts';
import { exampleReader } from '../../../support/example.ts';
import { seededStore } from '../../../support/seed.ts';
import { DENIAL, HOLE, townWith } from '../../../support/town.ts';

describe('Concept', () => {
  it('has what the record says of it', async () => {
    const flood = aConcept('flood', {
      kind: 'ACTION',
      prefLabel: { en: 'flood', uk: 'повінь' },
      altLabel: { en: ['inundation', 'high water'] },
      description: { uk: 'багато води' },
      broader: ['disaster'],
      maybeBroader: ['crime'],
      ends: ['drought'],
      sameAs: ['https://www.wikidata.org/entity/Q8068'],
    });
    const query = `{ concept(by: { key: "flood" }) {
      id key kind prefLabel de: prefLabel(language: "de") uk: prefLabel(language: "uk-UA")
      altLabel none: altLabel(language: "uk") description
      prefLabels { language text } altLabels { language text }
      broader { key } maybeBroader { key } ends { key } sameAs
    } }`;
    expect((await ask(query, { entries: [flood] })).answer).toEqual({
      data: {
        concept: {
          id: 'Q29uY2VwdDpmbG9vZA',
          key: 'flood',
          kind: 'ACTION',
          prefLabel: 'flood',
          de: 'flood',
          uk: 'повінь',
          altLabel: ['inundation', 'high water'],
          none: [],
          description: 'багато води',
          prefLabels: [
            { language: 'en', text: 'flood' },
            { language: 'uk', text: 'повінь' },
          ],
          altLabels: [
            { language: 'en', text: 'inundation' },
            { language: 'en', text: 'high water' },
          ],
          broader: [{ key: 'disaster' }],
          maybeBroader: [{ key: 'crime' }],
          ends: [{ key: 'drought' }],
          sameAs: ['https://www.wikidata.org/entity/Q8068'],
        },
      },
    });
  });

  it('says of an agent what kind of agent it is, where somebody has said', async () => {
    const entries = [aConcept('mayor', { agentKind: 'PERSON' }), aConcept('board')];
    const query =
      '{ mayor: concept(by: { key: "mayor" }) { agentKind } board: concept(by: { key: "board" }) { agentKind } }';
    expect((await ask(query, { entries })).answer).toEqual({
      data: { mayor: { agentKind: 'PERSON' }, board: { agentKind: null } },
    });
  });

  it('has no description where nobody has written one', async () => {
    const { answer } = await ask('{ concept(by: { key: "mayor" }) { description } }', { entries: [aConcept('mayor')] });
    expect(answer).toEqual({ data: { concept: { description: null } } });
  });

  it('has the inconsistencies of a claimant in parts, the oldest first', async () => {
    const hole = { ...HOLE, claimant: 'works' };
    const pit = { ...hole, key: 'pit', claimDate: dated('2030-01-28') };
    const store = { ...(await seededStore(townWith(hole, DENIAL, pit))), now: 0 };
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) { concept(by: { key: "works" }) {
      inconsistencies(first: $first, after: $after, last: $last, before: $before) {
        edges { node { claims { key text } checks { relation rule { name } against { key } } } }
        pageInfo { hasPreviousPage hasNextPage startCursor endCursor } limited
      }
    } }`;
    const check = (key: string) => ({
      relation: 'CONTRADICTS',
      rule: { name: 'denial-against-occurrence' },
      against: { key },
    });
    const claims = (...keys: readonly string[]) =>
      keys.map((key) => ({ key, text: `Claim ${key === 'pit' ? 'hole' : key}.` }));
    const cursors = [
      `${moment(startOf('2030-01-23'))}#denial#${moment(startOf('2030-01-13'))}#hole`,
      `${moment(startOf('2030-01-29'))}#pit#${moment(startOf('2030-01-23'))}#denial`,
    ].map((position) => encodeCursor(['inconsistencies', 'works'], position));
    const [oldest = '', latest = ''] = cursors;
    const part = (cursor: string, node: object, more: object) => ({
      data: {
        concept: {
          inconsistencies: {
            edges: [{ node }],
            pageInfo: { hasPreviousPage: false, hasNextPage: false, startCursor: cursor, endCursor: cursor, ...more },
            limited: false,
          },
        },
      },
    });
    const first = { claims: claims('hole', 'denial'), checks: [check('hole'), check('denial')] };
    const second = { claims: claims('denial', 'pit'), checks: [check('denial'), check('pit')] };
    const [onwards, back] = [
      [part(oldest, first, { hasNextPage: true }), part(latest, second, { hasPreviousPage: true })],
      [part(latest, second, { hasPreviousPage: true }), part(oldest, first, { hasNextPage: true })],
    ];
    expect([
      await askStore(query, store, { first: 1 }),
      await askStore(query, store, { first: 1, after: oldest }),
    ]).toEqual(onwards);
    expect([
      await askStore(query, store, { last: 1 }),
      await askStore(query, store, { last: 1, before: latest }),
    ]).toEqual(back);
  });

  it('has no inconsistencies where it is no claimant', async () => {
    const query = '{ concept(by: { key: "strike" }) { inconsistencies { edges { cursor } limited } } }';
    expect(await askStore(query, await exampleReader(0))).toEqual({
      data: { concept: { inconsistencies: { edges: [], limited: false } } },
    });
  });
});
