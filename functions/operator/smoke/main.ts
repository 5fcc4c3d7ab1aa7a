/** `npm run smoke`: tries an API that was deployed. */
import { readToken } from '../environment.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { tryApi } from './try-api.ts';

const parsed = parseCommand(process.argv.slice(2), { COUNTERCLAIM_TOKEN: readToken() });
if ('help' in parsed) {
  console.log(USAGE);
} else if ('problem' in parsed) {
  console.error(`${parsed.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = (await tryApi(parsed.command, (line) => console.log(line))) ? 0 : 1;
}
