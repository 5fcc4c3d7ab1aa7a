import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { EnvironmentConfig } from './environments.ts';

/** What is wrong with an environment, a sentence a problem, each beginning with the name of the field; empty if sound. */
export function environmentProblems(config: EnvironmentConfig): readonly string[] {
  const { logRetentionDays, apiThrottle, allowedOrigins } = config;
  const problems: string[] = [];
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
  return problems;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function isOrigin(given: string): boolean {
  return given === '*' || (URL.canParse(given) && new URL(given).origin === given);
}
