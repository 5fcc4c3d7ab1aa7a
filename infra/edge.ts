import { Duration, Fn, type SecretValue, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CachedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  type ErrorResponse,
  HttpVersion,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { ORIGIN_SECRET_HEADER } from '../functions/handlers/environment-names.ts';

/** All errors that CloudFront would keep: for ten seconds unless told otherwise. */
const KEPT_ERRORS: readonly number[] = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

export type EdgeProps = {
  readonly api: HttpApi;
  /** What the API knows CloudFront by. */
  readonly secret: SecretValue;
  /** The ARN of the web ACL that every request has to pass. */
  readonly firewallArn: string;
};

/** CloudFront before the HTTP API: it keeps what may be kept for as long as the API says, and nothing else. */
export class Edge extends Construct {
  /** Where it listens, without a path. */
  readonly url: string;

  constructor(scope: Construct, id: string, { api, secret, firewallArn }: EdgeProps) {
    super(scope, id);
    const distribution = new Distribution(this, 'Distribution', {
      webAclId: firewallArn,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
          customHeaders: { [ORIGIN_SECRET_HEADER]: secret.unsafeUnwrap() },
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        // Not sent on to HTTPS: a POST would lose its body, and a token would have been sent in the clear.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachedMethods: CachedMethods.CACHE_GET_HEAD,
        cachePolicy: this.cachePolicy(),
        // The gateway knows itself by its own host name alone.
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: new ResponseHeadersPolicy(this, 'Headers', {
          securityHeadersBehavior: {
            strictTransportSecurity: {
              accessControlMaxAge: Duration.days(365),
              includeSubdomains: true,
              override: true,
            },
            contentTypeOptions: { override: true },
          },
        }),
        compress: true,
      },
      errorResponses: KEPT_ERRORS.map((httpStatus): ErrorResponse => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    acknowledge(distribution);
    this.url = `https://${distribution.distributionDomainName}`;
  }

  /** An answer depends on the query string and on these headers, and is kept where Cache-Control says so. */
  private cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Caching', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      // By origin, for cross-origin headers answer one; by Accept, for GraphQL has two media types.
      headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Origin', 'Accept'),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }
}

function acknowledge(distribution: Distribution): void {
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'A public record is read from everywhere.' },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'The log would hold query strings, and these the variables of a GET. The gateway logs without them.',
    },
    {
      id: 'AwsSolutions-CFR4',
      reason: 'Under the name that CloudFront gives it the version of TLS is not ours to set.',
    },
  );
}
