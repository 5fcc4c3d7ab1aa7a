import type { Statement } from '../domain/record.ts';
import { dateTimeText } from './date-time-text.ts';
import type { DraftForm } from './draft-form.ts';
import type { ClaimDraft, StatementInput } from './schema-types.generated.ts';

/** What a draft of a claim says in the record format. */
export function claimForm({ claimDate, statement, ...claim }: ClaimDraft): DraftForm {
  const types = TYPES.flatMap(([name]) => (statement?.[name] === undefined ? [] : [name]));
  return {
    content: { ...claim, claimDate: timeForm(claimDate), statement: statement ? statementForm(statement) : null },
    stepsOf: ([field, ...steps]) =>
      field === undefined ? [] : [field, ...(field === 'statement' ? types : []), ...steps],
    problems: [],
  };
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
