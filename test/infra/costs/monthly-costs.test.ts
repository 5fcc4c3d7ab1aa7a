import { describe, expect, it } from 'vitest';
import { type Cost, monthlyCosts } from '../../../infra/costs/monthly-costs.ts';
import { PRICES, type Prices } from '../../../infra/costs/prices.ts';
import { type EnvironmentConfig, environments } from '../../../infra/environments.ts';

const NOTHING = { alarms: null, releaseMinutes: null, showsDashboard: false, ownsTableKey: false, edge: null } as const;
const bare: EnvironmentConfig = { ...environments.dev, ...NOTHING, tracesRequests: false };
const full: EnvironmentConfig = { ...environments.staging, ownsTableKey: true, logRetentionDays: 30 };
const MILLION = 1_000_000;

/** The services that cost anything, in cents. */
function cents(costs: readonly Cost[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    costs.filter(({ dollars }) => dollars > 0).map(({ service, dollars }) => [service, Math.round(dollars * 100)]),
  );
}

function totalOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { dollars }) => sum + dollars, 0);
}

describe('monthlyCosts', () => {
  it('are next to nothing where nobody asks and nothing is turned on: sweeps, what is kept, and a metric', () => {
    // 8,760 sweeps: calls 0.0018, 1513 GB-seconds 0.0202; units 0.008. 0.16 GB kept and recoverable.
    expect(cents(monthlyCosts(bare, 0))).toEqual({
      Lambda: 2,
      'DynamoDB, calls': 1,
      'DynamoDB, what is kept': 9,
      'Metrics, alarms, dashboard': 30,
    });
  });

  it('are, of a million requests, what each service asks for them', () => {
    expect(cents(monthlyCosts(full, MILLION))).toEqual({
      // 1,009,760 calls 0.202; 51,376 s of 1.7275 GB: 1.1834 of it.
      Lambda: 139,
      'API Gateway': 120,
      // 999,000 pages of 10 units, 1,000 writes of 138 and 76, sweeps: 10.18 million read, 0.08 million written.
      'DynamoDB, calls': 161,
      'DynamoDB, what is kept': 9,
      // 2 GB, and kept for a month.
      Logs: 132,
      // 21 alarmed, a dashboard, two metrics in every hour, two in 545 of 730 hours, and the sweep's.
      'Metrics, alarms, dashboard': 645,
      'X-Ray': 420,
      // Each request 1.80, and 6 by the month.
      'CloudFront and firewall': 780,
      'Data sent': 34,
      // Two keys, and a secret.
      'Keys and secrets': 240,
    });
  });

  it('grow with what is asked, and with what is turned on', () => {
    const steps = [0, 1, 1_000, MILLION, 100 * MILLION];
    for (const config of Object.values(environments)) {
      const totals = steps.map((requests) => totalOf(monthlyCosts(config, requests)));
      expect(totals).toEqual(totals.toSorted((one, other) => one - other));
      expect(new Set(totals).size).toBe(steps.length);
    }
    for (const requests of steps)
      expect(totalOf(monthlyCosts(full, requests))).toBeGreaterThan(totalOf(monthlyCosts(bare, requests)));
  });

  it('follow the prices', () => {
    expect(totalOf(monthlyCosts(full, MILLION, doubled))).toBeCloseTo(2 * totalOf(monthlyCosts(full, MILLION)));
  });
});

const twice = <K extends string>(of: Readonly<Record<K, number>>): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(of).map(([name, price]) => [name, 2 * price])) as Record<K, number>;
const doubled: Prices = {
  millions: twice(PRICES.millions),
  gigabytes: twice(PRICES.gigabytes),
  months: twice(PRICES.months),
};
