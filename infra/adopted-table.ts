/** A table that holds the record and that the stack did not make: point-in-time recovery always makes a new one. */
export type AdoptedTable = {
  /** The ARN of its stream, which names the table too. */
  readonly streamArn: string;
};

const STREAM =
  /^arn:[a-z-]+:dynamodb:(?<region>[a-z0-9-]+):\d{12}:table\/(?<table>[\w.-]{3,255})\/stream\/\d{4}-\d\d-\d\dT[\d:.]+$/;

/**
 * What is wrong with it, a sentence a problem, each beginning with the name of the field.
 *
 * @param region where it has to be
 */
export function adoptedTableProblems(adopted: AdoptedTable | null, region: string): readonly string[] {
  if (adopted === null || partsOf(adopted)?.['region'] === region) return [];
  return [`adoptedTable.streamArn: "${adopted.streamArn}" is not the ARN of a table's stream in ${region}.`];
}

/** @throws Error where {@link adoptedTableProblems} has not been heeded */
export function tableNameOf(adopted: AdoptedTable): string {
  const name = partsOf(adopted)?.['table'];
  if (name === undefined) throw new Error(`No table has the stream ${adopted.streamArn}.`);
  return name;
}

function partsOf({ streamArn }: AdoptedTable): Readonly<Record<string, string>> | undefined {
  return STREAM.exec(streamArn)?.groups;
}
