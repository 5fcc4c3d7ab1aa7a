import { describe, expect, it } from 'vitest';
import { type DomainConfig, domainProblems } from '../../infra/domain.ts';

const domain: DomainConfig = {
  name: 'api.news.example',
  certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0123-4567',
  hostedZone: { id: 'Z01', name: 'news.example' },
};

describe('domainProblems', () => {
  it.each([
    ['none', null],
    ['one in a zone of ours', domain],
    ['one that is the zone', { ...domain, name: 'news.example' }],
    ['one in another zone', { ...domain, hostedZone: null }],
  ])('finds nothing wrong with %s', (_, given) => {
    expect(domainProblems(given, 'eu-west-1')).toEqual([]);
  });

  it.each(['https://api.news.example', 'api', 'api..example', '-api.example', 'Api.example', ''])(
    'asks for a name instead of "%s"',
    (name) => {
      expect(domainProblems({ ...domain, name, hostedZone: null }, 'eu-west-1')).toEqual([
        `domain.name: "${name}" is not a name such as api.example.org.`,
      ]);
    },
  );

  it('asks for a certificate where it is looked for', () => {
    const elsewhere = `domain.certificateArn: "${domain.certificateArn}" is not the ARN of a certificate in us-east-1.`;
    expect(domainProblems(domain, 'us-east-1')).toEqual([elsewhere]);
    expect(domainProblems({ ...domain, certificateArn: 'arn' }, 'eu-west-1')).toEqual([
      'domain.certificateArn: "arn" is not the ARN of a certificate in eu-west-1.',
    ]);
  });

  it('asks for the zone that the name lies in', () => {
    const hostedZone = { id: 'Z01', name: 'ws.example' };
    expect(domainProblems({ ...domain, hostedZone }, 'eu-west-1')).toEqual([
      'domain.hostedZone: api.news.example does not lie in the zone "ws.example".',
    ]);
  });
});
