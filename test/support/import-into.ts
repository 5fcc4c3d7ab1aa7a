import type { Command } from '../../functions/operator/import/command-line.ts';
import { importFiles } from '../../functions/operator/import/import-files.ts';
import type { Tally } from '../../functions/operator/import/outcome.ts';
import { createProgress } from '../../functions/operator/progress.ts';
import type { ImportApi } from './import-api.ts';

/** What came of an import, and the lines that were shown. */
export type Imported = {
  readonly tally: Tally;
  readonly behind: number;
  readonly end: string | null;
  readonly lines: readonly string[];
};

/** Imports files as a command says, an editor's token and the usual concurrency unless it says otherwise; nothing is waited for. */
export async function importInto(
  { url, tokenFor }: Pick<ImportApi, 'url'> & Partial<Pick<ImportApi, 'tokenFor'>>,
  { stdin = '', ...given }: Partial<Command> & Pick<Command, 'files'> & { readonly stdin?: string },
): Promise<Imported> {
  const lines: string[] = [];
  const progress = createProgress({ write: (text) => lines.push(text.trimEnd()) }, () => 0);
  const asked = { dryRun: false, untilDerived: false, concurrency: 16 };
  const command = { endpoint: url, token: tokenFor?.('editor') ?? null, ...asked, ...given };
  const { tally, behind, end } = importFiles(command, { stdin: bytesOf(stdin), progress, wait: async () => {} });
  return { end: await end, tally, behind: behind(), lines };
}

async function* bytesOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
