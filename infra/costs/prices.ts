/** What AWS asks for, in US dollars, without tax and with nothing off for what is free at first. */
export type Prices = {
  /** For a million of them. */
  readonly millions: {
    readonly lambdaCalls: number;
    readonly lambdaGigabyteSeconds: number;
    readonly gatewayRequests: number;
    readonly unitsRead: number;
    readonly unitsWritten: number;
    readonly traces: number;
    readonly edgeRequests: number;
    readonly firewallRequests: number;
  };
  /** For a gigabyte. */
  readonly gigabytes: { readonly logged: number; readonly sent: number; readonly sentByEdge: number };
  /** For each of them, a month. */
  readonly months: {
    readonly gigabyteKept: number;
    readonly gigabyteRecoverable: number;
    readonly gigabyteOfLogs: number;
    readonly alarmedMetric: number;
    readonly ownMetric: number;
    readonly dashboard: number;
    readonly key: number;
    readonly secret: number;
    readonly firewall: number;
    readonly firewallRule: number;
  };
};

/** Where they are from. */
export const PRICE_LIST =
  'Frankfurt (eu-central-1), on demand, as remembered of 2025 when this was written, and not looked up';

/** Where yours are others, put them here and say `npm run costs`: the runbook's tables come from these files alone. */
export const PRICES: Prices = {
  millions: {
    lambdaCalls: 0.2,
    lambdaGigabyteSeconds: 13.3334,
    gatewayRequests: 1.2,
    unitsRead: 0.1525,
    unitsWritten: 0.7625,
    traces: 5,
    edgeRequests: 1.2,
    firewallRequests: 0.6,
  },
  gigabytes: { logged: 0.63, sent: 0.09, sentByEdge: 0.085 },
  months: {
    gigabyteKept: 0.306,
    gigabyteRecoverable: 0.245,
    gigabyteOfLogs: 0.0324,
    alarmedMetric: 0.1,
    ownMetric: 0.3,
    dashboard: 3,
    key: 1,
    secret: 0.4,
    firewall: 5,
    firewallRule: 1,
  },
};
