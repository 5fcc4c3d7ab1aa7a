import type { Statement } from '../domain/record.ts';
import type { DraftForm } from './draft-form.ts';
import type { ClaimDraft, StatementInput } from './schema-types.generated.ts';

/** What a draft of a claim says in the record format. */
export function claimForm({ statement, ...claim }: ClaimDraft): DraftForm {
  const types = TYPES.flatMap(([name]) => (statement?.[name] === undefined ? [] : [name]));
  return {
    content: { ...claim, statement: statement ? statementForm(statement) : null },
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

function statementForm(statement: StatementInput): object | null {
  const forms = TYPES.flatMap(([name, type]) => {
    const parts = statement[name];
    return parts === undefined ? [] : [{ type, ...parts }];
  });
  return forms[0] ?? null;
}
