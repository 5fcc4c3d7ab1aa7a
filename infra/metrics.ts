import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type ITable, Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import {
  CLAIMS_RECORDED,
  COLD_STARTS,
  GRAPHQL_SERVICE,
  MASKED_ERRORS,
  PROJECTOR_SERVICE,
  PUT_ASIDE,
  SERVICE_DIMENSION,
  VERDICTS_CHANGED,
} from '../functions/handlers/metric-names.ts';

/** What is watched. */
export type Watched = {
  /** Of the metrics that the functions write themselves. */
  readonly namespace: string;
  readonly api: HttpApi;
  readonly functions: { readonly graphql: IFunction; readonly projector: IFunction; readonly sweep: IFunction };
  readonly table: ITable;
  /** Where batches end that the projector could not even put aside. */
  readonly lostBatches: IQueue;
};

/** What alarms go off by and the dashboard shows: sums over five minutes unless the name says otherwise. */
export type Metrics = Readonly<
  Record<
    | 'requests'
    | 'coldStarts'
    | 'claimsRecorded'
    | 'verdictsChanged'
    | 'maskedErrorsInMinute'
    | 'gatewayErrorsInMinute'
    | 'functionErrors'
    | 'functionThrottles'
    | 'latencyP50'
    | 'latencyP99'
    | 'streamAge'
    | 'putAside'
    | 'lostBatches'
    | 'tableReads'
    | 'tableWrites'
    | 'tableThrottles'
    | 'tableErrors',
    IMetric
  >
>;

/** The calls that the functions make. */
const OPERATIONS: readonly Operation[] = [
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.DELETE_ITEM,
  Operation.BATCH_WRITE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

const period = Duration.minutes(5);
const minute = Duration.minutes(1);
const sum = Stats.SUM;

export function metricsOf({ namespace, api, functions, table, lostBatches }: Watched): Metrics {
  const { projector } = functions;
  const own = (metricName: string, service: string): Metric =>
    new Metric({
      namespace,
      metricName,
      dimensionsMap: { [SERVICE_DIMENSION]: service },
      statistic: sum,
      period,
    });
  const ofFunctions = (metricName: 'Errors' | 'Throttles'): IMetric =>
    total(
      metricName,
      Object.fromEntries(
        Object.entries(functions).map(([name, lambda]) => [
          name,
          lambda.metric(metricName, { statistic: sum, period }),
        ]),
      ),
    );
  const ofTable = (metricName: string): Metric => table.metric(metricName, { statistic: sum, period });
  return {
    requests: api.metricCount({ statistic: sum, period }),
    coldStarts: own(COLD_STARTS, GRAPHQL_SERVICE),
    claimsRecorded: own(CLAIMS_RECORDED, GRAPHQL_SERVICE),
    verdictsChanged: own(VERDICTS_CHANGED, PROJECTOR_SERVICE),
    maskedErrorsInMinute: own(MASKED_ERRORS, GRAPHQL_SERVICE).with({ period: minute }),
    gatewayErrorsInMinute: api.metricServerError({ statistic: sum, period: minute }),
    functionErrors: ofFunctions('Errors'),
    functionThrottles: ofFunctions('Throttles'),
    latencyP50: api.metricLatency({ statistic: Stats.percentile(50), period }),
    latencyP99: api.metricLatency({ statistic: Stats.percentile(99), period }),
    streamAge: projector.metric('IteratorAge', { statistic: Stats.MAXIMUM, period }),
    putAside: own(PUT_ASIDE, PROJECTOR_SERVICE),
    lostBatches: lostBatches.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period }),
    tableReads: ofTable('ConsumedReadCapacityUnits'),
    tableWrites: ofTable('ConsumedWriteCapacityUnits'),
    tableThrottles: total('Throttles', {
      reads: ofTable('ReadThrottleEvents'),
      writes: ofTable('WriteThrottleEvents'),
    }),
    tableErrors: table.metricSystemErrorsForOperations({ operations: [...OPERATIONS], statistic: sum, period }),
  };
}

/** A metric that says nothing counts as 0: functions say nothing while nobody calls them. */
function total(label: string, usingMetrics: Readonly<Record<string, IMetric>>): IMetric {
  const expression = Object.keys(usingMetrics)
    .map((name) => `FILL(${name}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics: { ...usingMetrics }, period, label });
}
