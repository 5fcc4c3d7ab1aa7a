import type { Claim, Statement } from '../domain/record.ts';
import { badDraft } from './bad-user-input.ts';
import type { GraphqlContext } from './context.ts';
import { dateTimeText } from './date-time-text.ts';
import type { ClaimDraft, StatementInput } from './schema-types.generated.ts';

/**
 * The claim that a draft says, which from then on this request finds under its key.
 *
 * @param argument the path of the argument, for errors
 * @throws GraphQLError naming the argument and all that is wrong with it
 */
export async function parseClaimDraft(
  draft: ClaimDraft,
  argument: string,
  { reader, loaders }: GraphqlContext,
): Promise<Claim> {
  // Reading the record format takes libraries that most requests do without.
  const { readDraft } = await import('../operations/read-draft.ts');
  const read = await readDraft(reader, recordForm(draft));
  if ('problems' in read) {
    throw badDraft(
      argument,
      read.problems.map(({ path, message }) => ({ path: `${argument}${inputPath(path, draft)}`, message })),
    );
  }
  loaders.knowDraft(read.claim);
  return read.claim;
}

/** The record format's types of statements, by the fields of the input. */
const TYPES = [
  ['terms', 'Terms'],
  ['occurrence', 'Occurrence'],
  ['compliance', 'Compliance'],
  ['figure', 'Figure'],
  ['extreme', 'Extreme'],
  ['judgement', 'Judgement'],
] as const satisfies readonly (readonly [keyof StatementInput, Statement['type']])[];

/** The fields of statements that are times. */
const TIMES: ReadonlySet<string> = new Set(['window', 'time', 'since']);

/** A draft in the record format. */
function recordForm({ claimDate, statement, ...claim }: ClaimDraft): object {
  return { ...claim, claimDate: timeForm(claimDate), statement: statement ? statementForm(statement) : null };
}

function statementForm(statement: StatementInput): object | null {
  const forms = TYPES.flatMap(([name, type]) => {
    const parts = statement[name];
    return parts === undefined ? [] : [{ type, ...partsForm(parts) }];
  });
  return forms[0] ?? null;
}

function partsForm(parts: object): object {
  return Object.fromEntries(
    Object.entries<unknown>({ ...parts }).map(([field, value]) => [
      field,
      TIMES.has(field) && typeof value === 'object' && value !== null ? timeForm(value) : value,
    ]),
  );
}

/** Moments have come as numbers; the record has words. */
function timeForm(time: object): object {
  return Object.fromEntries(
    Object.entries<unknown>({ ...time }).map(([field, value]) => [
      field,
      typeof value === 'number' ? dateTimeText(value) : value,
    ]),
  );
}

/** From a JSON Pointer into the record format to the same part of the argument. */
function inputPath(pointer: string, { statement }: ClaimDraft): string {
  const [field, ...steps] = pointer.split('/').slice(1);
  if (field === undefined) return '';
  const type = field === 'statement' ? TYPES.flatMap(([name]) => (statement?.[name] === undefined ? [] : [name])) : [];
  return ['', field, ...type, ...steps].join('.');
}
