import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EnvironmentConfig } from './environments.ts';

/** The one path that the API listens at. */
export const API_PATH = '/graphql';

/** What is logged of a request. The path is without its query string: a GET carries the variables there. */
const ACCESS_LOG: Readonly<Record<string, string>> = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
};

export type PublicApiProps = {
  readonly config: EnvironmentConfig;
  readonly handler: IFunction;
};

/** The HTTP API before the GraphQL function: one route, throttled, logged, and open to the configured web pages. */
export class PublicApi extends Construct {
  readonly http: HttpApi;
  /** The API's address, without a path. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: PublicApiProps) {
    super(scope, id);
    const { allowedOrigins, apiThrottle, logRetentionDays } = props.config;

    // Cross-origin rules stand here and nowhere else: what the gateway says of them overrides what a function says.
    const api = new HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...allowedOrigins],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: [
          'authorization',
          'content-type',
          'apollo-require-preflight',
          'apollographql-client-name',
          'apollographql-client-version',
        ],
        // The longest that a browser may remember an answer: a preflight is paid for every new GET address.
        maxAge: Duration.days(1),
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Anybody reads. The function itself verifies the tokens of those who write.',
    });
    // Any method, so that the function's own 405 is what a client sees, as it does on a laptop.
    api.addRoutes({
      path: API_PATH,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('GraphQL', props.handler),
    });
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: apiThrottle.ratePerSecond, burstLimit: apiThrottle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.http = api;
    this.url = api.apiEndpoint;
  }
}
