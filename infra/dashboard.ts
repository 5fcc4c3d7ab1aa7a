import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Metrics } from './metrics.ts';

export type DashboardProps = { readonly metrics: Metrics; readonly alarms: readonly Alarm[] };

/** All that is watched, on one page: what is asked, what goes wrong, and how far what is derived lags behind. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { metrics, alarms }: DashboardProps) {
    super(scope, id);
    new CloudWatchDashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        alarms.length === 0 ? [] : [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
        [
          graph('Requests', metrics.requests, metrics.coldStarts),
          graph('Milliseconds to an answer', metrics.latencyP50, metrics.latencyP99),
          graph('Errors', metrics.maskedErrorsInMinute, metrics.gatewayErrorsInMinute, metrics.functionErrors),
        ],
        [
          graph('The record', metrics.claimsRecorded, metrics.verdictsChanged),
          graph('Milliseconds that the projector lags behind', metrics.streamAge),
          graph('Not derived', metrics.putAside, metrics.lostBatches),
        ],
        [
          graph('Units of the table', metrics.tableReads, metrics.tableWrites),
          graph('Refused', metrics.functionThrottles, metrics.tableThrottles),
          graph('Errors of DynamoDB', metrics.tableErrors),
        ],
      ],
    });
  }
}

function graph(title: string, ...left: readonly IMetric[]): IWidget {
  return new GraphWidget({ title, left: [...left], width: 8 });
}
