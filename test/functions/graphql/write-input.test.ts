import { describe, expect, it } from 'vitest';
import { claimForm } from '../../../functions/graphql/claim-form.ts';
import { conceptForm } from '../../../functions/graphql/concept-form.ts';
import { plainForm } from '../../../functions/graphql/draft-form.ts';
import { inputProblems, placed, type WriteInput } from '../../../functions/graphql/write-input.ts';
import type { Refusal } from '../../../functions/operations/ledger/outcomes.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { aConcept } from '../../support/entries.ts';

const derivations = cannedDerivations({ entries: [aConcept('mayor')] });
const HALF = 'half \ud83d';
const ILL_FORMED = 'This text is not well-formed Unicode.';
/** What the record format says of the same. */
const HALF_A_PAIR = String.raw`"half \ud83d" is not well-formed Unicode: it has half a surrogate pair.`;

/** The problems with an input; where it has a source, that is the draft. */
async function problemsOf({ source, ...input }: WriteInput & { readonly source?: object }) {
  const draft = source === undefined ? null : { field: 'source', form: plainForm(source) };
  return inputProblems(derivations, {
    ref: { type: 'Source', key: input.key },
    input: { ...input, ...(source && { source }) },
    draft,
  });
}

describe('inputProblems', () => {
  it('has nothing to say of what the ledger looks at', async () => {
    expect(await problemsOf({ key: '', reason: '', revision: 1, source: { title: '' } })).toEqual([]);
    expect(await problemsOf({ key: 'k'.repeat(201), reason: '', revision: 99, idempotencyKey: null })).toEqual([]);
    expect(await problemsOf({ key: 'k', idempotencyKey: '🌊'.repeat(200) })).toEqual([]);
  });

  it('tells what is wrong with what only the request has', async () => {
    expect(await problemsOf({ key: HALF, revision: 0, idempotencyKey: HALF })).toEqual([
      { path: '/key', message: ILL_FORMED },
      { path: '/revision', message: 'Revisions are counted from 1.' },
      { path: '/idempotencyKey', message: ILL_FORMED },
    ]);
    const message = 'An idempotency key has from 1 to 200 characters.';
    expect(await problemsOf({ key: 'k', idempotencyKey: '' })).toEqual([{ path: '/idempotencyKey', message }]);
    expect(await problemsOf({ key: 'k', idempotencyKey: '🌊'.repeat(201) })).toEqual([
      { path: '/idempotencyKey', message },
    ]);
  });

  it('tells of all the rest at once', async () => {
    const source = { title: '', publisher: 'mayor' };
    expect(await problemsOf({ key: HALF, revision: 0, reason: ' ', source })).toEqual([
      { path: '/revision', message: 'Revisions are counted from 1.' },
      { path: '/source/title', message: 'This must have at least 1 character.' },
      { path: '/key', message: HALF_A_PAIR },
      { path: '/reason', message: 'History needs a reason.' },
    ]);
    const dangling = { title: 'A hole', publisher: 'nobody' };
    expect(await problemsOf({ key: 'k', revision: 0, reason: 'So.', source: dangling })).toEqual([
      { path: '/revision', message: 'Revisions are counted from 1.' },
      { path: '/source/publisher', message: 'There is no Concept with the key "nobody".' },
    ]);
  });

  it('tells of the kind that a concept cannot change to', async () => {
    const concept = {
      kind: 'PLACE',
      prefLabel: [
        { language: 'en', text: 'a' },
        { language: 'en', text: '' },
      ],
    } as const;
    const draft = { field: 'concept', form: conceptForm(concept) };
    const request = { ref: { type: 'Concept', key: 'mayor' }, input: { key: 'mayor', revision: 1 }, draft } as const;
    const repeated = { path: '/concept/prefLabel/1/language', message: expect.stringContaining('before this one') };
    expect(await inputProblems(derivations, request)).toEqual([
      repeated,
      { path: '/concept/kind', message: 'The kind of a concept never changes: this one is of kind AGENT.' },
    ]);
    expect(await inputProblems(derivations, { ...request, input: { key: 'mayor' } })).toEqual([repeated]);
  });

  it('lets nothing through that is not Unicode, for it has no hash', async () => {
    expect(await problemsOf({ key: 'k', reason: HALF })).toEqual([{ path: '/reason', message: ILL_FORMED }]);
    expect(await problemsOf({ key: 'k', source: { title: HALF, publisher: 'mayor' } })).toEqual([
      { path: '/source/title', message: HALF_A_PAIR },
    ]);
    const input = { key: 'k', elsewhere: [HALF] };
    const ref = { type: 'Source', key: 'k' } as const;
    expect(await inputProblems(derivations, { ref, input, draft: null })).toEqual([
      { path: '/elsewhere/0', message: ILL_FORMED },
    ]);
    const large = { key: 'k', count: Number.POSITIVE_INFINITY };
    expect(await inputProblems(derivations, { ref, input: large, draft: null })).toEqual([
      { path: '/count', message: 'This number is too large.' },
    ]);
  });
});

describe('placed', () => {
  const form = claimForm({
    text: '',
    claimant: '',
    claimDate: {},
    statement: { judgement: { kind: 'OPINION' } },
  });
  const draft = { field: 'claim', form };
  const problem = (path: string) => ({ path, message: 'No.' });

  it('leads into the draft, but for what lies beside it', () => {
    const invalid = (...paths: readonly string[]): Refusal => ({ kind: 'INVALID', problems: paths.map(problem) });
    expect(placed(invalid('', '/text', '/statement/kind', '/key', '/reason', '/claimDate/a~1b'), draft)).toEqual(
      invalid('/claim', '/claim/text', '/claim/statement/judgement/kind', '/key', '/reason', '/claim/claimDate/a~1b'),
    );
    const dangling = (path: string): Refusal => ({
      kind: 'DANGLING',
      references: [{ path, types: ['Concept'], key: 'x' }],
    });
    expect(placed(dangling('/claimant'), draft)).toEqual(dangling('/claim/claimant'));
  });

  it('leaves everything else as it is', () => {
    const refusal: Refusal = { kind: 'INVALID', problems: [problem('/revisions')] };
    expect(placed(refusal, null)).toBe(refusal);
    expect(placed({ kind: 'NOT_FOUND' }, draft)).toEqual({ kind: 'NOT_FOUND' });
  });
});
