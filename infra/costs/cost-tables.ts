import type { EnvironmentConfig } from '../environments.ts';
import { markdownTable } from './markdown-table.ts';
import { monthlyCosts } from './monthly-costs.ts';
import { OPERATIONS } from './operations.ts';
import { PRICE_LIST, PRICES } from './prices.ts';
import { GIGABYTES_OF_MEMORY, USE } from './use.ts';

/** How many requests a month the tables are made for, and what they are called there. */
const REQUESTS: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['1 thousand', 1_000],
  ['1 million', 1_000_000],
  ['100 million', 100_000_000],
];
const HEADS: readonly string[] = REQUESTS.map(([name]) => name);

/**
 * What a deployment of each environment costs, what the last of them costs service by service, what one call costs, and
 * what all of this rests on.
 */
export function costTables(environments: Readonly<Record<string, EnvironmentConfig>>): readonly string[] {
  const each = Object.entries(environments);
  const totals = each.map(([name, config]) => [`\`${name}\``, ...dollarsOf(config, () => true)]);
  return [
    markdownTable(['US dollars a month, at so many requests', ...HEADS], totals),
    ...each.slice(-1).map(([name, config]) => byService(name, config)),
    markdownTable(['What it asks of the table', 'calls', 'units read', 'units written', '$ a million'], asked()),
    assumptions().join('\n'),
  ];
}

function assumptions(): readonly string[] {
  const { request, derivation, sweep } = USE.milliseconds;
  return [
    `- Prices: ${PRICE_LIST}. Nothing is taken off that is free at first, and no tax is added.`,
    `- Of 1,000 requests ${USE.writesInThousand} records a claim, all others ask for the page of one. None is answered from a cache.`,
    `- A function of ${(GIGABYTES_OF_MEMORY * 1024).toLocaleString('en')} MB is paid for ${request} ms for a request, ${derivation} ms for deriving what follows from a claim, and ${sweep} ms for a sweep, starts included.`,
    `- The record has ${USE.claims.toLocaleString('en')} claims of ${USE.kilobytesPerClaim} KB, with all that follows from them.`,
    `- A request leaves ${USE.kilobytesLogged} KB in the logs; ${USE.kilobytesAnswered} KB are answered.`,
  ];
}

function byService(name: string, config: EnvironmentConfig): string {
  const services = monthlyCosts(config, 0).map(({ service }) => service);
  return markdownTable(
    [`Of these, in \`${name}\``, ...HEADS],
    services.map((service) => [service, ...dollarsOf(config, (meant) => meant === service)]),
  );
}

function dollarsOf(config: EnvironmentConfig, isMeant: (service: string) => boolean): readonly string[] {
  return REQUESTS.map(([, requests]) => {
    const meant = monthlyCosts(config, requests).filter(({ service }) => isMeant(service));
    return shown(meant.reduce((sum, { dollars }) => sum + dollars, 0));
  });
}

function asked(): readonly (readonly string[])[] {
  const { unitsRead: read, unitsWritten: written } = PRICES.millions;
  return Object.entries(OPERATIONS).map(([name, { calls, unitsRead, unitsWritten }]) => [
    name,
    ...[calls, unitsRead, unitsWritten].map(String),
    shown(unitsRead * read + unitsWritten * written),
  ]);
}

function shown(dollars: number): string {
  return dollars >= 100 ? Math.round(dollars).toLocaleString('en') : dollars.toFixed(2);
}
