import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCommand as parseAside } from '../../functions/operator/aside/command-line.ts';
import { parseCommand as parseExport } from '../../functions/operator/export/command-line.ts';
import { parseCommand as parseImport } from '../../functions/operator/import/command-line.ts';
import { parseCommand as parseRebuild } from '../../functions/operator/rebuild/command-line.ts';
import { parseCommand as parseRestore } from '../../functions/operator/restore/command-line.ts';
import { parseCommand as parseSignIn } from '../../functions/operator/sign-in/command-line.ts';
import { parseCommand as parseSmoke } from '../../functions/operator/smoke/command-line.ts';
import { deployArguments } from '../../infra/deploy-arguments.ts';
import { environments } from '../../infra/environments.ts';
import type { Call } from '../support/recorded-shell.ts';
import { runbookCalls } from '../support/runbook-calls.ts';
import { templatesOf } from '../support/templates.ts';

const COUNTERCLAIM_TOKEN = 'a.b.c';
/** What a script makes of its arguments: something, or what is wrong with them. */
const SCRIPTS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  aside: parseAside,
  deploy: deployArguments,
  export: parseExport,
  import: (args) => parseImport(args, { COUNTERCLAIM_TOKEN }),
  rebuild: parseRebuild,
  restore: parseRestore,
  'sign-in': parseSignIn,
  smoke: (args) => parseSmoke(args, { COUNTERCLAIM_TOKEN }),
};

let calls: readonly Call[];
beforeAll(async () => {
  calls = await runbookCalls();
});

function callsTo(program: string): readonly (readonly string[])[] {
  return calls.filter(([called]) => called === program).map(([, ...args]) => args);
}

/** The script that npm was to run, and what comes behind `--`. */
function scriptRun([command, ...rest]: readonly string[]): {
  readonly script: string;
  readonly args: readonly string[];
} {
  const [script = '', separator, ...args] = rest.filter((each, index) => each !== '--silent' || index > 0);
  return command === 'run' && (separator === undefined || separator === '--') ? { script, args } : { script: '', args };
}

describe('the commands of the runbook, as a shell reads them', () => {
  it('are of the programs that the runbook says it takes, and git and curl', () => {
    expect(new Set(calls.map(([program]) => program))).toEqual(new Set(['aws', 'curl', 'git', 'npm', 'npx']));
    expect(callsTo('git')).toEqual([['pull'], ['checkout', 'HEAD~1']]);
  });

  it('run scripts that there are, with what they understand', async () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      await readFile('package.json', 'utf8'),
    );
    const runs = callsTo('npm')
      .filter((args) => args.join(' ') !== 'ci')
      .map(scriptRun);
    expect(runs.filter(({ script }) => !(script in scripts))).toEqual([]);
    const refused = runs.flatMap(({ script, args }) => {
      const made = SCRIPTS[script]?.(args);
      return made === undefined || JSON.stringify(made).includes('"problem"') ? [{ script, args, made }] : [];
    });
    expect(refused).toEqual([]);
    expect(new Set(runs.map(({ script }) => script))).toEqual(new Set(Object.keys(SCRIPTS)));
  });

  it('give CDK what it takes', async () => {
    const { stdout } = await promisify(execFile)('cdk', ['--help']);
    for (const [cdk, command, ...args] of callsTo('npx')) {
      expect(cdk).toBe('cdk');
      expect(stdout).toContain(`cdk ${command} [`);
      // Whatever the command, this can be given.
      expect(args.filter((each) => each.startsWith('-'))).toEqual(command === 'bootstrap' ? [] : ['--context']);
    }
    expect(stdout).toMatch(/--context, -c +/);
    expect(new Set(callsTo('npx').map(([, command]) => command))).toEqual(
      new Set(['bootstrap', 'deploy', 'destroy', 'diff', 'rollback']),
    );
  });

  it('look for what the stacks have', async () => {
    const { data, api } = await templatesOf({ ...environments.staging, issuer: environments.dev.issuer });
    const queries = callsTo('aws').flatMap((args) => args.filter((_, index) => args[index - 1] === '--query'));
    const outputs = queries.flatMap((query) => /OutputKey=='(\w+)'/.exec(query)?.[1] ?? []);
    for (const output of outputs) expect({ ...data.findOutputs('*'), ...api.findOutputs('*') }).toHaveProperty(output);
    expect(new Set(outputs)).toEqual(new Set(['ApiUrl', 'TableName', 'UserPoolId', 'ClientId', 'SignInUrl']));

    const resources = queries.flatMap((query) => {
      const [, type, prefix] =
        /ResourceType=='([\w:]+)' && starts_with\(LogicalResourceId, '(\w+)'\)/.exec(query) ?? [];
      return type === undefined || prefix === undefined ? [] : [{ type, prefix }];
    });
    expect(resources).not.toEqual([]);
    for (const { type, prefix } of resources) {
      const ids = Object.keys(api.findResources(type)).filter((id) => id.startsWith(prefix));
      expect({ type, prefix, ids: ids.length }).toEqual({ type, prefix, ids: 1 });
    }
  });
});
