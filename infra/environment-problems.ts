import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { adoptedTableProblems } from './adopted-table.ts';
import { domainProblems } from './domain.ts';
import type { EdgeConfig, EnvironmentConfig } from './environments.ts';
import { FIREWALL_REGION } from './firewall-stack.ts';
import { issuerProblems } from './issuer.ts';
import { reviewsProblems } from './reviews.ts';

const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** AWS WAF counts to no less. */
const LEAST_COUNTED = 10;

/** What is wrong with an environment, a sentence a problem, each beginning with the name of the field; empty if sound. */
export function environmentProblems(config: EnvironmentConfig): readonly string[] {
  const { region, logRetentionDays, apiThrottle, allowedOrigins } = config;
  const problems: string[] = [];
  if (!REGION.test(region)) {
    problems.push(`region: "${region}" is not the name of a region, such as eu-central-1.`);
  }
  if (RetentionDays[logRetentionDays] === undefined) {
    problems.push(`logRetentionDays: CloudWatch Logs knows no period of ${logRetentionDays} days.`);
  }
  if (!isCount(apiThrottle.ratePerSecond)) {
    problems.push(`apiThrottle.ratePerSecond: ${apiThrottle.ratePerSecond} is not a whole number above 0.`);
  }
  if (!isCount(apiThrottle.burst)) {
    problems.push(`apiThrottle.burst: ${apiThrottle.burst} is not a whole number above 0.`);
  } else if (apiThrottle.burst < apiThrottle.ratePerSecond) {
    problems.push(`apiThrottle.burst: ${apiThrottle.burst} is less than the rate of ${apiThrottle.ratePerSecond}.`);
  }
  if (allowedOrigins.length === 0) {
    problems.push('allowedOrigins: no origin is given; no browser could call the API.');
  }
  for (const origin of allowedOrigins.filter((given) => !isOrigin(given))) {
    problems.push(`allowedOrigins: "${origin}" is neither * nor an origin such as https://example.org.`);
  }
  return [
    ...problems,
    ...tableLimitProblems(config.tableLimit),
    ...adoptedTableProblems(config.adoptedTable, region),
    ...issuerProblems(config.issuer),
    ...alarmProblems(config),
    ...domainProblems(config.domain, config.edge === null ? region : FIREWALL_REGION),
    ...edgeProblems(config.edge),
    ...reviewsProblems(config.reviews),
  ];
}

function tableLimitProblems(limit: EnvironmentConfig['tableLimit']): readonly string[] {
  return Object.entries(limit ?? {})
    .filter(([, units]) => !isCount(units))
    .map(([field, units]) => `tableLimit.${field}: ${units} is not a whole number above 0.`);
}

function alarmProblems({ alarms, releaseMinutes }: EnvironmentConfig): readonly string[] {
  if (alarms === null) {
    return releaseMinutes === null ? [] : ['releaseMinutes: nothing would take a release back, for alarms is null.'];
  }
  const { email, ...thresholds } = alarms;
  return [
    ...(EMAIL.test(email) ? [] : [`alarms.email: "${email}" is not an address.`]),
    ...Object.entries(thresholds)
      .filter(([, threshold]) => !isCount(threshold))
      .map(([field, threshold]) => `alarms.${field}: ${threshold} is not a whole number above 0.`),
  ];
}

function edgeProblems(edge: EdgeConfig | null): readonly string[] {
  if (edge === null) return [];
  const { requestsPerClient, originSecret } = edge;
  const problems: string[] = [];
  if (!isCount(requestsPerClient) || requestsPerClient < LEAST_COUNTED) {
    problems.push(`edge.requestsPerClient: ${requestsPerClient} is not a whole number from ${LEAST_COUNTED} on.`);
  }
  if (!isCount(originSecret)) {
    problems.push(`edge.originSecret: ${originSecret} is not a whole number above 0.`);
  }
  return problems;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function isOrigin(given: string): boolean {
  return given === '*' || (URL.canParse(given) && new URL(given).origin === given);
}
