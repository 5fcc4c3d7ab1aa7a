import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('PublicApi of %s', (_, config) => {
  it('leads what the GraphQL function answers to it, and leaves preflights to the gateway', async () => {
    const { api } = await templatesOf(config);
    const routes = [
      'GET /graphql',
      'HEAD /graphql',
      'POST /graphql',
      'GET /claims/{review+}',
      'HEAD /claims/{review+}',
      'GET /health',
      'HEAD /health',
      'GET /health/{check+}',
      'HEAD /health/{check+}',
    ].map((RouteKey) => ({
      ApiId: { Ref: expect.stringMatching(/^ApiHttp/) },
      AuthorizationType: 'NONE',
      RouteKey,
      Target: expect.anything(),
    }));
    expect(propertiesMatching(api, { type: 'AWS::ApiGatewayV2::Route', id: /./ })).toEqual(routes);
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::Integration')).toEqual({
      ApiId: { Ref: expect.stringMatching(/^ApiHttp/) },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { Ref: expect.stringMatching(/^GraphQLFunctionAliaslive/) },
      PayloadFormatVersion: '2.0',
    });
  });

  it('is open to the configured web pages, whose preflights are remembered for a day', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::Api')).toEqual({
      CorsConfiguration: {
        AllowHeaders: [
          'authorization',
          'content-type',
          'if-none-match',
          'apollo-require-preflight',
          'apollographql-client-name',
          'apollographql-client-version',
          'x-apollo-operation-name',
        ],
        AllowMethods: ['GET', 'POST'],
        AllowOrigins: config.allowedOrigins,
        ExposeHeaders: ['etag', 'retry-after'],
        MaxAge: 86_400,
      },
      IpAddressType: 'dualstack',
      Name: 'Counterclaim-test-Api',
      ProtocolType: 'HTTP',
    });
  });

  it('is throttled, and logs requests without their query strings', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::Stage')).toEqual({
      AccessLogSettings: {
        DestinationArn: { 'Fn::GetAtt': [expect.stringMatching(/^ApiAccessLogs/), 'Arn'] },
        Format: JSON.stringify({
          requestId: '$context.requestId',
          requestTime: '$context.requestTime',
          method: '$context.httpMethod',
          path: '$context.path',
          status: '$context.status',
          responseLength: '$context.responseLength',
          responseLatency: '$context.responseLatency',
          integrationLatency: '$context.integrationLatency',
          integrationError: '$context.integrationErrorMessage',
        }),
      },
      ApiId: { Ref: expect.stringMatching(/^ApiHttp/) },
      AutoDeploy: true,
      DefaultRouteSettings: {
        ThrottlingBurstLimit: config.apiThrottle.burst,
        ThrottlingRateLimit: config.apiThrottle.ratePerSecond,
      },
      StageName: '$default',
    });
    expect(propertiesMatching(api, { type: 'AWS::Logs::LogGroup', id: /^ApiAccessLogs/ })).toEqual([
      { RetentionInDays: config.logRetentionDays },
    ]);
  });
});
