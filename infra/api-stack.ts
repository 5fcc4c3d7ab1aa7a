import { CfnOutput, Duration, Stack, type StackProps, Token } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { type Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { REVIEWS_VARIABLE, TABLE_NAME_VARIABLE } from '../functions/handlers/environment-names.ts';
import { METRIC_NAMESPACE, METRIC_NAMESPACE_VARIABLE } from '../functions/handlers/metric-names.ts';
import { API_PATH } from '../functions/handlers/route-names.ts';
import { TRUTH_PREFIX } from '../functions/store/attributes.ts';
import { Alarms } from './alarms.ts';
import type { BundleFolders } from './bundle.ts';
import { BundledFunction } from './bundled-function.ts';
import { Dashboard } from './dashboard.ts';
import { DomainRecords } from './domain-records.ts';
import { Edge } from './edge.ts';
import type { EdgeConfig, EnvironmentConfig } from './environments.ts';
import { GradualRelease, type GradualReleaseProps } from './gradual-release.ts';
import { grantReads, grantTruthWrites } from './grants.ts';
import { issuerVariables } from './issuer-variables.ts';
import { type Metrics, metricsOf } from './metrics.ts';
import { OriginSecrets } from './origin-secrets.ts';
import type { ParameterNames } from './parameter-names.ts';
import { Projection } from './projection.ts';
import { PublicApi } from './public-api.ts';

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

    const told = { ...environment, ...issuerVariables(config.issuer, valueOf), ...reviewVariables(config) };
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

    const projection = new Projection(this, 'Projection', { config, table, bundles, environment });

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

    const { projector, sweep, lostBatches } = projection;
    const functions = { graphql, projector, sweep };
    const metrics = metricsOf({ namespace, api: api.http, functions, table, lostBatches });
    this.watch(props, { live, metrics, shownAs: { ...secrets?.environment } });
  }

  /** Who is told of what goes wrong, where all of it is shown, and when a new version of the API is taken back. */
  private watch(
    { config, bundles }: Pick<ApiStackProps, 'config' | 'bundles'>,
    {
      live,
      metrics,
      shownAs,
    }: Pick<GradualReleaseProps, 'shownAs'> & { readonly live: Alias; readonly metrics: Metrics },
  ): void {
    const alarms = config.alarms === null ? null : new Alarms(this, 'Alarms', { config: config.alarms, metrics });
    const { releaseMinutes: minutes } = config;
    if (minutes !== null && alarms !== null) {
      const bundle = bundles.releaseCheck;
      new GradualRelease(this, 'Release', {
        config,
        alias: live,
        minutes,
        bundle,
        shownAs,
        alarms: alarms.ofNewVersion,
      });
    }
    if (config.showsDashboard) new Dashboard(this, 'Dashboard', { metrics, alarms: alarms?.all ?? [] });
  }
}

/** How the API publishes reviews, as it reads it; nothing where it publishes none. */
function reviewVariables({ reviews }: EnvironmentConfig): Readonly<Record<string, string>> {
  return reviews === null ? {} : { [REVIEWS_VARIABLE]: JSON.stringify(reviews) };
}
