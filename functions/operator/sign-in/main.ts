/** `npm run sign-in`: gets an editor's token. */
import { NoAnswerError } from '../ask.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { signIn } from './sign-in.ts';
import { SignInError } from './sign-in-error.ts';

const parsed = parseCommand(process.argv.slice(2));
if ('help' in parsed) {
  console.log(USAGE);
} else if ('problem' in parsed) {
  console.error(`${parsed.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    console.log(await signIn(parsed.command, (address) => console.error(`Open this, and sign in:\n\n${address}\n`)));
  } catch (error) {
    if (!(error instanceof SignInError || error instanceof NoAnswerError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
