import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('FirewallStack of %s', (_, config) => {
  it('lets pass so many requests of each client, and answers the rest in the form of a GraphQL error', async () => {
    const { firewall } = await templatesOf({ ...config, edge: { requestsPerClient: 150, originSecret: 1 } });
    if (firewall === null) throw new Error('There is no firewall.');
    const shownAs = (MetricName: string): unknown => ({
      CloudWatchMetricsEnabled: true,
      MetricName,
      SampledRequestsEnabled: false,
    });
    expect(propertiesOf(firewall, 'AWS::WAFv2::WebACL')).toEqual({
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      CustomResponseBodies: {
        TooManyRequests: {
          ContentType: 'APPLICATION_JSON',
          Content:
            '{"errors":[{"message":"Too many requests: wait for five minutes.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}',
        },
      },
      Rules: [
        {
          Name: 'RequestsPerClient',
          Priority: 0,
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 150, EvaluationWindowSec: 300 } },
          Action: {
            Block: {
              CustomResponse: {
                ResponseCode: 429,
                CustomResponseBodyKey: 'TooManyRequests',
                ResponseHeaders: [{ Name: 'retry-after', Value: '300' }],
              },
            },
          },
          VisibilityConfig: shownAs('RequestsPerClient'),
        },
      ],
      VisibilityConfig: shownAs('Firewall'),
    });
  });
});
