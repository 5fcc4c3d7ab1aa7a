import { describe, expect, it } from 'vitest';
import type { DomainConfig } from '../../infra/domain.ts';
import { environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

const certificate = (region: string): string => `arn:aws:acm:${region}:111122223333:certificate/0123-4567`;
const domain: DomainConfig = {
  name: 'api.news.example',
  certificateArn: certificate('eu-central-1'),
  hostedZone: { id: 'Z01', name: 'news.example' },
};
const gateway = { Ref: expect.stringMatching(/^ApiName/) };
const distribution = [expect.stringMatching(/^EdgeDistribution/), 'DomainName'];

describe.each(Object.entries(environments))('DomainRecords of %s, with the gateway foremost', (_, environment) => {
  const config = { ...environment, edge: null, domain };

  it('give the gateway a name', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::DomainName')).toEqual({
      DomainName: 'api.news.example',
      DomainNameConfigurations: [
        { CertificateArn: certificate('eu-central-1'), EndpointType: 'REGIONAL', IpAddressType: 'dualstack' },
      ],
    });
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::ApiMapping')).toEqual({
      ApiId: { Ref: expect.stringMatching(/^ApiHttp/) },
      DomainName: gateway,
      Stage: '$default',
    });
    expect(api.findOutputs('ApiUrl')).toHaveProperty('ApiUrl.Value', 'https://api.news.example/graphql');
  });

  it('make the name lead there, by either protocol', async () => {
    const { api } = await templatesOf(config);
    const target = {
      DNSName: { 'Fn::GetAtt': [gateway.Ref, 'RegionalDomainName'] },
      HostedZoneId: { 'Fn::GetAtt': [gateway.Ref, 'RegionalHostedZoneId'] },
    };
    expect(propertiesMatching(api, { type: 'AWS::Route53::RecordSet', id: /./ })).toEqual(
      ['A', 'AAAA'].map((Type) => ({ AliasTarget: target, HostedZoneId: 'Z01', Name: 'api.news.example.', Type })),
    );
  });

  it('say what the name has to lead to, where its zone is not ours', async () => {
    const { api } = await templatesOf({ ...config, domain: { ...domain, hostedZone: null } });
    expect(api.findResources('AWS::Route53::RecordSet')).toEqual({});
    expect(Object.values(api.findOutputs('*'))).toContainEqual({
      Description: 'What a CNAME of api.news.example has to name.',
      Value: { 'Fn::GetAtt': [gateway.Ref, 'RegionalDomainName'] },
    });
  });

  it('are left out with the name', async () => {
    const { api } = await templatesOf({ ...config, domain: null });
    expect(api.findResources('AWS::ApiGatewayV2::DomainName')).toEqual({});
    expect(api.findResources('AWS::Route53::RecordSet')).toEqual({});
  });
});

describe.each(Object.entries(environments))('DomainRecords of %s, with CloudFront foremost', (_, environment) => {
  const config = {
    ...environment,
    edge: { requestsPerClient: 100, originSecret: 1 },
    domain: { ...domain, certificateArn: certificate('us-east-1') },
  };

  it('give CloudFront the name, and the gateway none that would lead around it', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::CloudFront::Distribution')['DistributionConfig']).toMatchObject({
      Aliases: ['api.news.example'],
      ViewerCertificate: {
        AcmCertificateArn: certificate('us-east-1'),
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    });
    expect(api.findResources('AWS::ApiGatewayV2::DomainName')).toEqual({});
    expect(api.findOutputs('ApiUrl')).toHaveProperty('ApiUrl.Value', 'https://api.news.example/graphql');
  });

  it('make the name lead there, by either protocol', async () => {
    const { api } = await templatesOf(config);
    const records = propertiesMatching(api, { type: 'AWS::Route53::RecordSet', id: /./ });
    expect(records.map(({ Type, AliasTarget }) => [Type, AliasTarget])).toEqual(
      ['A', 'AAAA'].map((type) => [type, { DNSName: { 'Fn::GetAtt': distribution }, HostedZoneId: expect.anything() }]),
    );
  });
});
