import { CfnOutput, Duration, Stack, type StackProps, Token, Validations } from 'aws-cdk-lib';
import { type ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { TABLE_NAME_VARIABLE } from '../functions/handlers/environment-names.ts';
import { METRIC_NAMESPACE, METRIC_NAMESPACE_VARIABLE } from '../functions/handlers/metric-names.ts';
import {
  ASIDE_PREFIX,
  DERIVED_PREFIX,
  KEPT_PREFIX,
  PARTITION_KEY,
  REVISION_PREFIX,
  SORT_KEY,
  TASK_PREFIX,
  TRUTH_PREFIX,
} from '../functions/store/attributes.ts';
import { Alarms } from './alarms.ts';
import type { BundleFolders } from './bundle.ts';
import { BundledFunction } from './bundled-function.ts';
import { Dashboard } from './dashboard.ts';
import { DomainRecords } from './domain-records.ts';
import { Edge } from './edge.ts';
import type { EdgeConfig, EnvironmentConfig } from './environments.ts';
import { GradualRelease } from './gradual-release.ts';
import { grantDerivedWrites, grantKeptWrites, grantReads, grantTruthWrites } from './grants.ts';
import { issuerVariables } from './issuer-variables.ts';
import { metricsOf } from './metrics.ts';
import { OriginSecrets } from './origin-secrets.ts';
import type { ParameterNames } from './parameter-names.ts';
import { API_PATH, PublicApi } from './public-api.ts';

export type ApiStackProps = StackProps & {
  readonly config: EnvironmentConfig;
  /** Where the data stack leaves what is to be known of it. */
  readonly parameters: ParameterNames;
  /** The folders that the functions were bundled into. */
  readonly bundles: BundleFolders;
  /** What stands before the gateway, with the ARN of its firewall; null: nothing. */
  readonly edge: (EdgeConfig & { readonly firewallArn: string }) | null;
};

/** What can be replaced at any time: the API, and the projector that keeps what it reads up to date. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    const { config, parameters, bundles, edge, ...stackProps } = props;
    super(scope, id, stackProps);
    const valueOf = (parameter: keyof ParameterNames): string =>
      StringParameter.valueForStringParameter(this, parameters[parameter]);
    const table = Table.fromTableAttributes(this, 'Record', {
      tableName: valueOf('tableName'),
      tableStreamArn: valueOf('streamArn'),
    });
    const namespace = `${METRIC_NAMESPACE}/${this.stackName}`;
    const environment = { [TABLE_NAME_VARIABLE]: table.tableName, [METRIC_NAMESPACE_VARIABLE]: namespace };

    const told = { ...environment, ...issuerVariables(config.issuer, valueOf) };
    const secrets = edge === null ? null : new OriginSecrets(this, 'OriginSecrets', edge.originSecret);
    const graphql = new BundledFunction(this, 'GraphQL', {
      config,
      bundle: bundles.graphql,
      environment: { ...told, ...secrets?.environment },
      deployedWith: Object.values(told).filter((value) => Token.isUnresolved(value)),
      // Less than the 30 s after which the gateway gives up, so that the function's own answer is the one that is seen.
      timeout: Duration.seconds(20),
    }).lambda;
    grantReads(table, graphql);
    grantTruthWrites(table, graphql, TRUTH_PREFIX);

    const deriving = (name: string, bundle: string): LambdaFunction => {
      const timeout = Duration.minutes(2);
      const { lambda } = new BundledFunction(this, name, { config, bundle, environment, timeout });
      grantReads(table, lambda);
      grantDerivedWrites(table, lambda, [DERIVED_PREFIX, TASK_PREFIX, ASIDE_PREFIX]);
      grantKeptWrites(table, lambda, KEPT_PREFIX);
      return lambda;
    };
    const projector = deriving('Projector', bundles.projector);
    const lostBatches = this.addLostBatches();
    this.project(projector, { table, lostBatches });

    // What lapses by time alone has lapsed for as long as this at most; readers never take it for still so.
    const sweep = deriving('Sweep', bundles.sweep);
    new Rule(this, 'SweepSchedule', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaTarget(sweep)],
    });

    // What the gateway calls is a version by another name, so that requests can be shifted from one to the next.
    const live = graphql.addAlias('live');
    // By its ARN: as CDK's types have it, an alias, whose role may be undefined, is no function, whose role may be missing.
    const handler = LambdaFunction.fromFunctionAttributes(this, 'Live', {
      functionArn: live.functionArn,
      sameEnvironment: true,
    });
    const api = new PublicApi(this, 'Api', { config, handler, domain: edge === null ? config.domain : null });
    let { url, front } = api;
    if (edge !== null && secrets !== null) {
      const inFront = new Edge(this, 'Edge', {
        api: api.http,
        secret: secrets.shown,
        firewallArn: edge.firewallArn,
        domain: config.domain,
      });
      // CloudFront shows a new secret when the function accepts it, and not before.
      inFront.node.addDependency(live);
      ({ url, front } = inFront);
    }
    if (config.domain !== null && front !== null) new DomainRecords(this, 'Domain', { domain: config.domain, front });
    new CfnOutput(this, 'ApiUrl', { value: `${url}${API_PATH}`, description: 'Where the API listens.' });

    const functions = { graphql, projector, sweep };
    const metrics = metricsOf({ namespace, api: api.http, functions, table, lostBatches });
    const alarms = config.alarms === null ? null : new Alarms(this, 'Alarms', { config: config.alarms, metrics });
    if (config.releaseMinutes !== null && alarms !== null) {
      new GradualRelease(this, 'Release', {
        config,
        alias: live,
        minutes: config.releaseMinutes,
        bundle: bundles.releaseCheck,
        environment: { ...secrets?.environment },
        alarms: alarms.ofNewVersion,
      });
    }
    if (config.showsDashboard) new Dashboard(this, 'Dashboard', { metrics, alarms: alarms?.all ?? [] });
  }

  /** Where Lambda leaves word of the batches that the projector failed at again and again: it tells shard and place. */
  private addLostBatches(): Queue {
    const queue = new Queue(this, 'LostBatches', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself where lost messages end.' });
    return queue;
  }

  private project(
    projector: LambdaFunction,
    { table, lostBatches }: { readonly table: ITable; readonly lostBatches: Queue },
  ): void {
    projector.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        // Revisions, and tasks that the projector leaves for itself: nothing else that it writes may call it again, for
        // ever, and a task that is done is removed.
        filters: [
          FilterCriteria.filter({
            dynamodb: {
              Keys: {
                [PARTITION_KEY]: { S: FilterRule.beginsWith(TRUTH_PREFIX) },
                [SORT_KEY]: { S: FilterRule.beginsWith(REVISION_PREFIX) },
              },
            },
          }),
          FilterCriteria.filter({
            eventName: FilterRule.or('INSERT'),
            dynamodb: { Keys: { [PARTITION_KEY]: { S: FilterRule.beginsWith(TASK_PREFIX) } } },
          }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 10,
        // Half of what the stream keeps: one record that cannot be projected must not make the others lapse.
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(lostBatches),
      }),
    );
  }
}
