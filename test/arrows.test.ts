import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** What the linter must say of an import, by the file it stands in. */
const arrows: readonly (readonly [file: string, allowed: readonly string[], refused: readonly string[]])[] = [
  [
    'functions/domain/rules/a.ts',
    ['../span.ts', './b.ts'],
    ['../../operations/a.ts', '../../store/a.ts', 'graphql', 'node:fs', 'edtf', '@aws-sdk/lib-dynamodb'],
  ],
  ['functions/domain/edtf.ts', ['edtf', 'temporal-polyfill', './span.ts'], ['graphql', 'node:fs', '../store/a.ts']],
  [
    'functions/operations/a.ts',
    ['../domain/a.ts', './ports.ts'],
    ['../store/a.ts', '../graphql/a.ts', 'ajv', 'graphql'],
  ],
  [
    'functions/operations/record-format/a.ts',
    ['ajv/dist/2020.js', 'ajv-formats', '../../domain/a.ts', '../../../schema/record.schema.json'],
    ['../../store/a.ts', 'graphql'],
  ],
  [
    'functions/operations/reviews/a.ts',
    ['schema-dts', '../../domain/a.ts', '../ledger/a.ts'],
    ['../../store/a.ts', '../../graphql/a.ts', 'ajv', 'node:fs'],
  ],
  [
    'functions/store/a.ts',
    ['../domain/a.ts', '../operations/ports.ts', '@aws-sdk/lib-dynamodb'],
    ['../operations/a.ts', '../graphql/a.ts', '../handlers/a.ts', 'graphql'],
  ],
  [
    'functions/graphql/resolvers/Query/a.ts',
    [
      '../../../operations/a.ts',
      '../../../domain/a.ts',
      '../../context.ts',
      'graphql',
      '@apollo/server',
      'dataloader',
      'negotiator',
    ],
    ['../../../store/a.ts', '../../../handlers/a.ts', '@aws-sdk/lib-dynamodb', 'node:fs'],
  ],
  [
    'functions/handlers/a.ts',
    ['../store/a.ts', '../graphql/a.ts', '@as-integrations/aws-lambda'],
    ['../local/a.ts', '../operator/a.ts', '../../infra/a.ts'],
  ],
  [
    'functions/local/a.ts',
    ['../handlers/a.ts', '../operator/a.ts', 'dynalite'],
    ['../../infra/a.ts', '../../test/a.ts'],
  ],
  ['functions/operator/a.ts', ['../store/a.ts'], ['../../infra/a.ts']],
  [
    'infra/a.ts',
    ['../functions/store/attributes.ts', '../functions/handlers/environment-names.ts', 'aws-cdk-lib/assertions'],
    ['../functions/store/keys.ts', '../functions/handlers/environment.ts', '../functions/domain/a.ts', '../test/a.ts'],
  ],
];

it('lets every room import only what lies further in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arrows-'));
  try {
    await writeFile(join(folder, '.oxlintrc.json'), await configurationWithoutTypes());
    for (const [file, allowed, refused] of arrows) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), [...allowed, ...refused].map((name) => `import '${name}';\n`).join(''));
    }
    expect(await refusedImports(folder)).toEqual(
      Object.fromEntries(arrows.map(([file, , refused]) => [file, refused.toSorted()])),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Types are not needed to see an import, and finding them takes seconds. */
async function configurationWithoutTypes(): Promise<string> {
  const configuration = await readFile('.oxlintrc.json', 'utf8');
  return configuration.replace('"typeAware": true', '"typeAware": false');
}

async function refusedImports(folder: string): Promise<Record<string, string[]>> {
  const lint = ['--config', '.oxlintrc.json', '--format', 'unix'];
  const command = join(process.cwd(), 'node_modules', '.bin', 'oxlint');
  const output = await promisify(execFile)(command, lint, { cwd: folder }).then(
    () => '',
    (failure: { stdout: string }) => failure.stdout,
  );
  const refused: Record<string, string[]> = {};
  for (const [, file = '', name = ''] of output.matchAll(/^([^:\n]+):\d+:\d+: '([^']+)' import is restricted/gm)) {
    (refused[file] ??= []).push(name);
  }
  for (const names of Object.values(refused)) {
    names.sort();
  }
  return refused;
}
