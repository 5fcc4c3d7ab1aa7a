import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { EdgeConfig } from './environments.ts';

/** Where everything lies that CloudFront uses, wherever the API is. */
export const FIREWALL_REGION = 'us-east-1';

/** The period over which a client's requests are counted. */
const WINDOW_SECONDS = 300;

const TOO_MANY_REQUESTS = JSON.stringify({
  errors: [{ message: 'Too many requests: wait for five minutes.', extensions: { code: 'TOO_MANY_REQUESTS' } }],
});

export type FirewallStackProps = StackProps & { readonly edge: EdgeConfig };

/** The firewall before CloudFront: it counts the requests of each client, and answers those that are too many itself. */
export class FirewallStack extends Stack {
  readonly arn: string;

  constructor(scope: Construct, id: string, { edge, ...stackProps }: FirewallStackProps) {
    super(scope, id, stackProps);
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      customResponseBodies: { TooManyRequests: { contentType: 'APPLICATION_JSON', content: TOO_MANY_REQUESTS } },
      rules: [
        {
          name: 'RequestsPerClient',
          priority: 0,
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: edge.requestsPerClient,
              evaluationWindowSec: WINDOW_SECONDS,
            },
          },
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                customResponseBodyKey: 'TooManyRequests',
                responseHeaders: [{ name: 'retry-after', value: String(WINDOW_SECONDS) }],
              },
            },
          },
          visibilityConfig: shownAs('RequestsPerClient'),
        },
      ],
      visibilityConfig: shownAs('Firewall'),
    });
    this.arn = acl.attrArn;
  }
}

/** Counted, but no request is kept as a sample: the address of a GET holds its variables. */
function shownAs(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
