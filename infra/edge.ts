import { Duration, Fn, type SecretValue, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CachedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  type DistributionProps,
  type ErrorResponse,
  HttpVersion,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { ORIGIN_SECRET_HEADER } from '../functions/handlers/environment-names.ts';
import { ANSWERS_VARY_BY } from '../functions/handlers/route-names.ts';
import type { DomainConfig } from './domain.ts';
import type { Front } from './domain-records.ts';

/** All errors that CloudFront would keep: for ten seconds unless told otherwise. */
const KEPT_ERRORS: readonly number[] = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

const ACCEPT_ENCODING = 'Accept-Encoding';

export type EdgeProps = {
  readonly api: HttpApi;
  /** What the API knows CloudFront by. */
  readonly secret: SecretValue;
  /** The ARN of the web ACL that every request has to pass. */
  readonly firewallArn: string;
  readonly domain: DomainConfig | null;
};

/** CloudFront before the HTTP API: it keeps what may be kept for as long as the API says, and nothing else. */
export class Edge extends Construct {
  /** Where it listens, without a path. */
  readonly url: string;
  readonly front: Front;

  constructor(scope: Construct, id: string, { api, secret, firewallArn, domain }: EdgeProps) {
    super(scope, id);
    const distribution = new Distribution(this, 'Distribution', {
      webAclId: firewallArn,
      ...(domain === null ? {} : this.named(domain)),
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
            // Of this name alone: what lies below it may be somebody else's.
            strictTransportSecurity: {
              accessControlMaxAge: Duration.days(365),
              includeSubdomains: false,
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
    const hostName = distribution.distributionDomainName;
    this.front = { hostName, aliasTarget: new CloudFrontTarget(distribution) };
    this.url = `https://${domain?.name ?? hostName}`;
  }

  private named({ name, certificateArn }: DomainConfig): Partial<DistributionProps> {
    return {
      domainNames: [name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  /** An answer depends on the query string and on what `Vary` names, and is kept where Cache-Control says so. */
  private cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Caching', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      headerBehavior: CacheHeaderBehavior.allowList(...ANSWERS_VARY_BY.filter((name) => name !== ACCEPT_ENCODING)),
      cookieBehavior: CacheCookieBehavior.none(),
      // Which is Accept-Encoding, told apart by the coding that is chosen and not by how it is asked for.
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
