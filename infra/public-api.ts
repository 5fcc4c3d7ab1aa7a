import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  IpAddressType,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import {
  API_PATH,
  CLAIMS_PATH,
  CORS_ANSWER_HEADERS,
  CORS_REQUEST_HEADERS,
  CORS_SECONDS,
  HEALTH_PATH,
} from '../functions/handlers/route-names.ts';
import type { DomainConfig } from './domain.ts';
import type { Front } from './domain-records.ts';
import type { EnvironmentConfig } from './environments.ts';

/** Whoever watches whether something is there asks for its head alone. */
const READS: HttpMethod[] = [HttpMethod.GET, HttpMethod.HEAD];

/**
 * What the function is asked: GraphQL, the reviews of claims, whether it is up, and whether what it needs is. OPTIONS is none of it, so that the
 * gateway answers preflights itself; it leaves those of a route for any method to the function.
 */
const ROUTES: readonly { readonly path: string; readonly methods: HttpMethod[] }[] = [
  { path: API_PATH, methods: [...READS, HttpMethod.POST] },
  { path: `${CLAIMS_PATH}/{review+}`, methods: READS },
  { path: HEALTH_PATH, methods: READS },
  { path: `${HEALTH_PATH}/{check+}`, methods: READS },
];

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
  /** The name that leads to it; null: none, or one that leads to what stands before it. */
  readonly domain: DomainConfig | null;
};

/** The HTTP API before the GraphQL function: throttled, logged, and open to the configured web pages. */
export class PublicApi extends Construct {
  readonly http: HttpApi;
  /** The API's address, without a path. */
  readonly url: string;
  /** What its name leads to; null: it has none. */
  readonly front: Front | null;

  constructor(scope: Construct, id: string, { config, handler, domain }: PublicApiProps) {
    super(scope, id);
    this.http = this.addApi(config.allowedOrigins);
    const integration = new HttpLambdaIntegration('GraphQL', handler);
    for (const { path, methods } of ROUTES) this.http.addRoutes({ path, methods, integration });
    const named = domain === null ? null : this.addName(domain);
    this.addStage(config, named);
    this.url = domain === null ? this.http.apiEndpoint : `https://${domain.name}`;
    this.front = named && {
      hostName: named.regionalDomainName,
      aliasTarget: new ApiGatewayv2DomainProperties(named.regionalDomainName, named.regionalHostedZoneId),
    };
  }

  private addApi(allowedOrigins: readonly string[]): HttpApi {
    const api = new HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      ipAddressType: IpAddressType.DUAL_STACK,
      // Cross-origin rules stand here and nowhere else: what the gateway says of them overrides what a function says.
      corsPreflight: {
        allowOrigins: [...allowedOrigins],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: [...CORS_REQUEST_HEADERS],
        exposeHeaders: [...CORS_ANSWER_HEADERS],
        maxAge: Duration.seconds(CORS_SECONDS),
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Anybody reads. The function itself verifies the tokens of those who write.',
    });
    return api;
  }

  private addName({ name, certificateArn }: DomainConfig): DomainName {
    return new DomainName(this, 'Name', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      ipAddressType: IpAddressType.DUAL_STACK,
    });
  }

  private addStage({ apiThrottle, logRetentionDays }: EnvironmentConfig, named: DomainName | null): void {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: apiThrottle.ratePerSecond, burstLimit: apiThrottle.burst },
      ...(named === null ? {} : { domainMapping: { domainName: named } }),
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
