import { describe, expect, it } from 'vitest';
import { type Reference, referencesOf } from '../../../../functions/domain/references.ts';
import { pointer } from '../../../../functions/operations/record-format/pointer.ts';
import { RecordError, readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { fc } from '../../../support/fast-check.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

/** Something that can be made wrong about the record, by itself: `value`, or nothing, at a path of the entry on a line. */
type Break = { readonly line: number; readonly path: string; readonly value: unknown };

/** What an entry is, and is called, decides what the rest of it, and of the record, means. */
const DECISIVE = /^\/(type|key|statement\/type)$/;
/** Which kind is wrong there depends on the entry's own. */
const OF_ITS_KIND = /^\/(broader|maybeBroader)\//;
/** What may not be missing. */
const REQUIRED =
  /^\/(kind|title|publisher|party|text|language|claimant|claim|against|relation|rationale|.*\/(commitment|party|mode|subject|property|superlative|source|value|timeZone|status|kind))$/;
/** Any name may stand there. */
const LABELS = /\/(prefLabel|altLabel|description)$/;

/** Two concepts that stay right, of which at least one is of the wrong kind wherever a kind matters. */
const CONCEPTS = [
  { type: 'Concept', key: 'oven', kind: 'TARGET', prefLabel: { en: 'the oven' } },
  { type: 'Concept', key: 'warmth', kind: 'PROPERTY', prefLabel: { en: 'warmth' } },
];

function breaksOf(entry: object, line: number): readonly Break[] {
  const references = new Map(referencesOf(entry).map((reference) => [reference.path, reference]));
  return partsOf(entry, '').flatMap(({ path, value }) => {
    if (DECISIVE.test(path) || Array.isArray(value)) return [];
    if (typeof value === 'object' && value !== null) {
      return LABELS.test(path) ? [] : [{ line, path: pointer(path, 'mood'), value: 'good' }];
    }
    const wrong = [
      typeof value !== 'boolean' || {},
      ...(REQUIRED.test(path) ? [undefined] : []),
      ...wrongValues(path, value, references.get(path)),
    ];
    return wrong.map((each) => ({ line, path, value: each }));
  });
}

function wrongValues(path: string, value: unknown, reference: Reference | undefined): readonly unknown[] {
  if (typeof value === 'number') return [-1];
  if (typeof value !== 'string') return [];
  if (reference !== undefined) {
    const ofWrongKind = reference.kinds?.includes('TARGET') === true ? 'warmth' : 'oven';
    return ['nowhere', '', ...(reference.kinds === null || OF_ITS_KIND.test(path) ? [] : [ofWrongKind])];
  }
  if (/\/(edtf|datePublished)$/.test(path)) return ['1901-02-30', 'soon', ''];
  if (path.endsWith('/timeZone')) return ['Mars', ''];
  return /\/(start|at)$/.test(path) ? ['1901-02-30T00:00:00Z', 'soon', ''] : [''];
}

type Part = { readonly path: string; readonly value: unknown };

function partsOf(value: unknown, path: string): readonly Part[] {
  const members = typeof value === 'object' && value !== null ? Object.entries<unknown>({ ...value }) : [];
  return [{ path, value }, ...members.flatMap(([name, member]) => partsOf(member, pointer(path, name)))];
}

function put(value: unknown, [step, ...rest]: readonly string[], wrong: unknown): unknown {
  if (step === undefined) return wrong;
  const members = typeof value === 'object' ? { ...value } : {};
  const member = put(Reflect.get(members, step), rest, wrong);
  return Array.isArray(value) ? value.with(Number(step), member) : { ...members, [step]: member };
}

/** A line and a path within it; each that something is wrong with, once, in an order of no meaning. */
function placesOf(wrongs: readonly { readonly line: number; readonly path: string }[]): readonly string[] {
  return [...new Set(wrongs.map(({ line, path }) => `${line} ${path}`))].toSorted();
}

type Found = { readonly line: number; readonly path: string; readonly kind: string };

function problemsOf(entries: readonly unknown[]): readonly Found[] {
  try {
    readRecord(entries.map((entry) => JSON.stringify(entry)).join('\n'), 'bakery.jsonl');
    return [];
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return error.problems.map(({ line, problem: { path, kind } }) => ({ line, path, kind }));
  }
}

/** What is said twice of one place. */
function repeated(found: readonly Found[]): readonly string[] {
  const said = found.map(({ line, path, kind }) => `${line} ${path} ${kind}`);
  return said.filter((each, index) => said.indexOf(each) < index);
}

const BREAKS = rawRecord.flatMap((entry, index) => breaksOf(entry, index + 1));

describe('readRecord, of a record that is wrong in many places', () => {
  it('finds every single one, and nothing else', () => {
    const wrongly = BREAKS.filter((one) => {
      const places = placesOf(problemsOf(broken([one])));
      return places.length !== 1 || places[0] !== `${one.line} ${one.path}`;
    });
    expect(BREAKS.length).toBeGreaterThan(200);
    expect(wrongly).toEqual([]);
  });

  it('finds all of them at once, each where it is, and nothing else', () => {
    const place = ({ line, path }: Break): string => `${line} ${path}`;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...BREAKS), { selector: place, minLength: 1, maxLength: 30 }),
        (breaks) => {
          const found = problemsOf(broken(breaks));
          expect(placesOf(found)).toEqual(placesOf(breaks));
          expect(repeated(found)).toEqual([]);
        },
      ),
    );
  });
});

function broken(breaks: readonly Break[]): readonly unknown[] {
  const entries = rawRecord.map((entry, index) =>
    breaks
      .filter(({ line }) => line === index + 1)
      .reduce<unknown>((wrong, { path, value }) => put(wrong, path.split('/').slice(1), value), entry),
  );
  return [...entries, ...CONCEPTS];
}
