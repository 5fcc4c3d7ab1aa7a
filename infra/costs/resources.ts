import type { EnvironmentConfig } from '../environments.ts';

/** What is paid for by the month, whoever asks or does not. */
export type Resources = {
  /** An alarm over a sum is paid for by what it sums up. */
  readonly alarmedMetrics: number;
  readonly dashboards: number;
  /** Those of one's own; AWS's cost nothing. */
  readonly keys: number;
  readonly secrets: number;
  readonly firewallRules: number;
};

/** Six alarms over one metric each, and four over 3, 3, 2 and 7. */
const ALARMED_METRICS = 21;

/** What there is of it in an environment; a test counts it in the templates. */
export function resourcesOf({ alarms, showsDashboard, ownsTableKey, edge }: EnvironmentConfig): Resources {
  return {
    alarmedMetrics: alarms === null ? 0 : ALARMED_METRICS,
    dashboards: showsDashboard ? 1 : 0,
    keys: (ownsTableKey ? 1 : 0) + (alarms === null ? 0 : 1),
    secrets: edge === null ? 0 : Math.min(edge.originSecret, 2),
    firewallRules: edge === null ? 0 : 1,
  };
}
