import { describe, expect, it } from 'vitest';
import { type EnvironmentConfig, environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, type Templates, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('Edge of %s', (_, environment) => {
  const config: EnvironmentConfig = { ...environment, domain: null, edge: { requestsPerClient: 100, originSecret: 1 } };

  it('sends on everything over TLS with the secret, and passes the firewall of another region first', async () => {
    const { api, firewall } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::CloudFront::Distribution')['DistributionConfig']).toEqual({
      CustomErrorResponses: [400, 403, 404, 405, 414, 500, 501, 502, 503, 504].map((ErrorCode) => ({
        ErrorCachingMinTTL: 0,
        ErrorCode,
      })),
      DefaultCacheBehavior: {
        AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
        CachePolicyId: { Ref: expect.stringMatching(/^EdgeCaching/) },
        CachedMethods: ['GET', 'HEAD'],
        Compress: true,
        // Managed-AllViewerExceptHostHeader
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ResponseHeadersPolicyId: { Ref: expect.stringMatching(/^EdgeHeaders/) },
        TargetOriginId: expect.any(String),
        ViewerProtocolPolicy: 'https-only',
      },
      Enabled: true,
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      Origins: [
        {
          CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
          DomainName: {
            'Fn::Select': [
              2,
              { 'Fn::Split': ['/', { 'Fn::GetAtt': [expect.stringMatching(/^ApiHttp/), 'ApiEndpoint'] }] },
            ],
          },
          Id: expect.any(String),
          OriginCustomHeaders: [{ HeaderName: 'x-origin-secret', HeaderValue: secretIn(api) }],
        },
      ],
      WebACLId: {
        'Fn::GetStackOutput': {
          StackName: 'Counterclaim-test-Firewall',
          OutputName: firewallOutputOf(firewall),
          Region: 'us-east-1',
        },
      },
    });
  });

  it('keeps an answer for as long as the API says, by query string and all that Vary names', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::CloudFront::CachePolicy')['CachePolicyConfig']).toEqual({
      DefaultTTL: 0,
      MaxTTL: 31_536_000,
      MinTTL: 0,
      Name: expect.stringContaining('Counterclaimtest'),
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept', 'Authorization', 'Origin'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
  });

  it('tells browsers to come over TLS only and to guess no media type', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::CloudFront::ResponseHeadersPolicy')['ResponseHeadersPolicyConfig']).toEqual({
      Name: expect.stringContaining('Counterclaimtest'),
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: false, Override: true },
      },
    });
  });

  it('is where the API listens, and is known to the function before it shows its secret', async () => {
    const { api } = await templatesOf(config);
    expect(api.findOutputs('ApiUrl')).toEqual({
      ApiUrl: {
        Description: 'Where the API listens.',
        Value: {
          'Fn::Join': [
            '',
            ['https://', { 'Fn::GetAtt': [expect.stringMatching(/^EdgeDistribution/), 'DomainName'] }, '/graphql'],
          ],
        },
      },
    });
    expect(originSecretsIn(api)).toContainEqual(secretIn(api));
    const [distribution] = Object.values(api.findResources('AWS::CloudFront::Distribution'));
    expect(distribution?.['DependsOn']).toContainEqual(expect.stringMatching(/^GraphQLFunctionAliaslive/));
  });

  it('is left out where nothing stands before the gateway', async () => {
    const { api, firewall } = await templatesOf({ ...environment, domain: null, edge: null });
    expect(firewall).toBe(null);
    expect(api.findResources('AWS::CloudFront::Distribution')).toEqual({});
    expect(api.findResources('AWS::SecretsManager::Secret')).toEqual({});
    expect(originSecretsIn(api)).toEqual([]);
  });
});

/** Under which name the firewall's stack gives its address away: the only thing that it does. */
function firewallOutputOf(firewall: Templates['firewall']): string {
  const [[name, output] = ['', {}], ...others] = Object.entries(firewall?.findOutputs('*') ?? {});
  expect([output, others]).toEqual([{ Value: { 'Fn::GetAtt': ['Firewall', 'Arn'] } }, []]);
  return name;
}

/** The one secret of the template, as a place where CloudFormation finds it. */
function secretIn(api: Templates['api']): unknown {
  const [id] = Object.keys(api.findResources('AWS::SecretsManager::Secret'));
  return { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: id }, ':SecretString:::}}']] };
}

/** What the functions are told, of which one alone is asked by CloudFront. */
function originSecretsIn(api: Templates['api']): readonly unknown[] {
  return propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /./ }).flatMap((properties) => {
    const { Variables = {} } = properties['Environment'] as { readonly Variables?: Readonly<Record<string, unknown>> };
    return 'ORIGIN_SECRETS' in Variables ? [Variables['ORIGIN_SECRETS']] : [];
  });
}
