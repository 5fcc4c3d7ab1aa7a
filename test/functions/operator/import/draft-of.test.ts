import { coerceInputValue, type GraphQLInputType, isInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { claimForm } from '../../../../functions/graphql/claim-form.ts';
import { conceptForm } from '../../../../functions/graphql/concept-form.ts';
import type { DraftForm } from '../../../../functions/graphql/draft-form.ts';
import { labelledForm } from '../../../../functions/graphql/label-form.ts';
import { createSchema } from '../../../../functions/graphql/schema.ts';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { differences } from '../../../../functions/operator/import/compare-content.ts';
import { draftOf } from '../../../../functions/operator/import/draft-of.ts';
import { rightEntries } from '../../../support/import-files.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const schema = createSchema();

describe('draftOf', () => {
  it('gives the API what it reads as the same entry, of every type and statement', async () => {
    const entries = (await rightEntries(rawRecord)).map(({ entry }) => entry);

    const told = entries.map((entry) => [entry.key, differences(entry, recordedAs(entry))]);

    expect(told).toEqual(entries.map(({ key }) => [key, []]));
  });

  it('has a statement under its type, labels in lists, and nothing that says nothing', async () => {
    const [claim, concept] = await rightEntries([
      {
        type: 'Claim',
        key: 'x',
        text: 'It was good.',
        language: 'en',
        claimant: 'a',
        claimDate: { at: '2026-01-01T00:00:00Z' },
        statement: { type: 'Judgement', kind: 'OPINION' },
      },
      {
        type: 'Concept',
        key: 'c',
        kind: 'UNIT',
        prefLabel: { en: 'C', de: 'Z' },
        altLabel: { en: ['c', 'k'], de: [] },
      },
    ]);

    expect([claim, concept].map((each) => each && draftOf(each.entry))).toEqual([
      {
        text: 'It was good.',
        language: 'en',
        claimant: 'a',
        claimDate: { at: '2026-01-01T00:00:00Z' },
        rank: 'NORMAL',
        statement: { judgement: { kind: 'OPINION' } },
      },
      {
        kind: 'UNIT',
        prefLabel: [
          { language: 'en', text: 'C' },
          { language: 'de', text: 'Z' },
        ],
        altLabel: [
          { language: 'en', text: 'c' },
          { language: 'en', text: 'k' },
        ],
        description: [],
      },
    ]);
  });
});

/** What the record would have after the API has read the draft. */
function recordedAs(entry: Entry): Parameters<typeof differences>[1] {
  const type = schema.getType(`${entry.type}Draft`);
  if (!isInputType(type)) throw new Error(`There is no ${entry.type}Draft.`);
  const { content } = formOf(entry, coerced(draftOf(entry), type));
  const parsed = parseEntry({ ...content, type: entry.type, key: entry.key });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return { number: 1, retracted: false, canonicalContent: contentFor(parsed.entry, null, '') };
}

function coerced(draft: object, type: GraphQLInputType): never {
  return coerceInputValue(JSON.parse(JSON.stringify(draft)), type) as never;
}

function formOf(entry: Entry, draft: never): Pick<DraftForm, 'content'> {
  switch (entry.type) {
    case 'Claim':
      return claimForm(draft);
    case 'Concept':
      return conceptForm(draft);
    case 'Commitment':
    case 'Event':
      return labelledForm(draft);
    case 'Source':
    case 'EditorCheck':
      return { content: draft };
  }
}
