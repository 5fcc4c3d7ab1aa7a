import type { Entry, Statement } from '../../functions/domain/record.ts';
import { ask } from './ask.ts';
import { aClaim } from './entries.ts';
import { aClaimPage } from './pages.ts';

/** What the API says of a claim's statement, asked for some fields of it. */
export async function askStatement(
  statement: Statement,
  fields: string,
  entries: readonly Entry[] = [],
): Promise<unknown> {
  const query = `{ claim(by: { key: "c1" }) { statement { __typename ... on ${statement.type} { ${fields} } } } }`;
  const { answer } = await ask(query, { claimPages: [aClaimPage(aClaim('c1', { statement }))], entries });
  return answer;
}

/** The answer that has this statement and nothing else. */
export function statementAnswer(statement: Readonly<Record<string, unknown>>): unknown {
  return { data: { claim: { statement } } };
}
