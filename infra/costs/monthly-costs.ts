import type { EnvironmentConfig } from '../environments.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { PRICES, type Prices } from './prices.ts';
import { resourcesOf } from './resources.ts';
import { GIGABYTES_OF_MEMORY, HOURS, SECONDS, SWEEPS, USE } from './use.ts';

/** What a service costs in a month, in US dollars. */
export type Cost = { readonly service: string; readonly dollars: number };

const MILLION = 1_000_000;

/**
 * What a deployment costs in a month in which so many requests are made, service by service. What is free at first, or
 * for a year, is not taken off; taxes, a domain's zone and its certificate are not added.
 */
export function monthlyCosts(config: EnvironmentConfig, requests: number, prices: Prices = PRICES): readonly Cost[] {
  const { millions, gigabytes, months } = prices;
  const writes = (requests * USE.writesInThousand) / 1000;
  const { alarmedMetrics, dashboards, keys, secrets, firewallRules } = resourcesOf(config);
  const logged = (requests * USE.kilobytesLogged) / MILLION;
  const sent = (requests * USE.kilobytesAnswered) / MILLION;
  const calls = requests + writes + SWEEPS;
  const { request, derivation, sweep } = USE.milliseconds;
  const seconds = (requests * request + writes * derivation + SWEEPS * sweep) / 1000;
  const units = unitsOf(requests - writes, writes);
  const kept = (USE.claims * USE.kilobytesPerClaim) / MILLION;
  return [
    {
      service: 'Lambda',
      dollars:
        (calls * millions.lambdaCalls + seconds * GIGABYTES_OF_MEMORY * millions.lambdaGigabyteSeconds) / MILLION,
    },
    { service: 'API Gateway', dollars: (requests * millions.gatewayRequests) / MILLION },
    {
      service: 'DynamoDB, calls',
      dollars: (units.unitsRead * millions.unitsRead + units.unitsWritten * millions.unitsWritten) / MILLION,
    },
    { service: 'DynamoDB, what is kept', dollars: kept * (months.gigabyteKept + months.gigabyteRecoverable) },
    { service: 'Logs', dollars: logged * (gigabytes.logged + (months.gigabyteOfLogs * config.logRetentionDays) / 30) },
    {
      service: 'Metrics, alarms, dashboard',
      dollars:
        alarmedMetrics * months.alarmedMetric +
        dashboards * months.dashboard +
        ownMetrics(requests, writes) * months.ownMetric,
    },
    { service: 'X-Ray', dollars: config.tracesRequests ? (traced(requests) * millions.traces) / MILLION : 0 },
    {
      service: 'CloudFront and firewall',
      dollars:
        config.edge === null
          ? 0
          : months.firewall +
            firewallRules * months.firewallRule +
            (requests * (millions.edgeRequests + millions.firewallRequests)) / MILLION,
    },
    { service: 'Data sent', dollars: sent * (config.edge === null ? gigabytes.sent : gigabytes.sentByEdge) },
    { service: 'Keys and secrets', dollars: keys * months.key + secrets * months.secret },
  ];
}

function unitsOf(pages: number, writes: number): Omit<Operation, 'calls'> {
  const page = OPERATIONS['the page of a claim, with its verdict and checks'];
  const recording = OPERATIONS['recording a claim'];
  const deriving = OPERATIONS['deriving what follows from it'];
  const sweep = OPERATIONS['a sweep that finds nothing to do'];
  return {
    unitsRead: pages * page.unitsRead + writes * (recording.unitsRead + deriving.unitsRead) + SWEEPS * sweep.unitsRead,
    unitsWritten: writes * (recording.unitsWritten + deriving.unitsWritten),
  };
}

/** A metric is paid for in the hours in which it says something: two with a request, two with a write, one with a sweep. */
function ownMetrics(requests: number, writes: number): number {
  return (2 * covered(requests, HOURS) + 2 * covered(writes, HOURS)) / HOURS + 1;
}

/** X-Ray is sent one request of a second, and one of twenty beside it. */
function traced(requests: number): number {
  const first = covered(requests, SECONDS);
  return first + (requests - first) / 20;
}

/** In how many of these slots anything happens, where so much happens at any time. */
function covered(events: number, slots: number): number {
  return slots * (1 - Math.exp(-events / slots));
}
