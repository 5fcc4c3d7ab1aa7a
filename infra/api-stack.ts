import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { TABLE_NAME_VARIABLE } from '../functions/handlers/environment-names.ts';
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
import type { BundleFolders } from './bundle.ts';
import { BundledFunction } from './bundled-function.ts';
import { DomainRecords } from './domain-records.ts';
import { Edge } from './edge.ts';
import type { EdgeConfig, EnvironmentConfig } from './environments.ts';
import { grantDerivedWrites, grantKeptWrites, grantReads, grantTruthWrites } from './grants.ts';
import { issuerVariables } from './issuer-variables.ts';
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
    const environment = { [TABLE_NAME_VARIABLE]: table.tableName };

    const secrets = edge === null ? null : new OriginSecrets(this, 'OriginSecrets', edge.originSecret);
    const graphql = new BundledFunction(this, 'GraphQL', {
      config,
      bundle: bundles.graphql,
      environment: { ...environment, ...issuerVariables(config.issuer, valueOf), ...secrets?.environment },
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
    this.project(deriving('Projector', bundles.projector), table);

    // What lapses by time alone has lapsed for as long as this at most; readers never take it for still so.
    new Rule(this, 'SweepSchedule', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaTarget(deriving('Sweep', bundles.sweep))],
    });

    const api = new PublicApi(this, 'Api', { config, handler: graphql, domain: edge === null ? config.domain : null });
    let { url, front } = api;
    if (edge !== null && secrets !== null) {
      const inFront = new Edge(this, 'Edge', {
        api: api.http,
        secret: secrets.shown,
        firewallArn: edge.firewallArn,
        domain: config.domain,
      });
      // CloudFront shows a new secret when the function accepts it, and not before.
      inFront.node.addDependency(graphql);
      ({ url, front } = inFront);
    }
    if (config.domain !== null && front !== null) new DomainRecords(this, 'Domain', { domain: config.domain, front });
    new CfnOutput(this, 'ApiUrl', { value: `${url}${API_PATH}`, description: 'Where the API listens.' });
  }

  private project(projector: LambdaFunction, table: ITable): void {
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
      }),
    );
  }
}
