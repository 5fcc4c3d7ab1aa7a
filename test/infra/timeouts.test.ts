import { describe, expect, it } from 'vitest';
import { ATTEMPTS, TIMEOUTS } from '../../functions/store/database.ts';
import { type EnvironmentConfig, environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html: it cannot be raised. */
const GATEWAY_SECONDS = 30;
/** What a CloudFront distribution waits for its origin, where it is not told otherwise. */
const CLOUDFRONT_SECONDS = 30;
/** How long DynamoDB keeps a change in a table's stream. */
const STREAM_SECONDS = 24 * 60 * 60;
/** Before an attempt after the first: half a second for the second, doubled with each, at most and where it is throttled. */
const LONGEST_WAITS_SECONDS: readonly number[] = Array.from({ length: ATTEMPTS }, (_, before) =>
  before === 0 ? 0 : 0.5 * 2 ** (before - 1),
);

describe.each(Object.entries(environments))('the timeouts of %s', (_, config) => {
  it('leave the API time to answer when a call of the table has failed as often as it may', async () => {
    expect(longestCallSeconds()).toBeLessThan((await timeoutOf(config, /^GraphQLFunction/)) / 2);
  });

  it('have the API answer before the gateway and CloudFront give up', async () => {
    const timeout = await timeoutOf(config, /^GraphQLFunction/);
    expect(timeout).toBeLessThan(GATEWAY_SECONDS);
    expect(timeout).toBeLessThan(CLOUDFRONT_SECONDS);
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::ApiGatewayV2::Integration')).not.toHaveProperty('TimeoutInMillis');
  });

  it('leave the projector time for many calls, and give up a batch while the stream still has what follows it', async () => {
    expect(longestCallSeconds() * 10).toBeLessThan(await timeoutOf(config, /^ProjectionProjectorFunction/));
    const { api } = await templatesOf(config);
    const { MaximumRecordAgeInSeconds: age } = propertiesOf(api, 'AWS::Lambda::EventSourceMapping');
    expect(age).toBeLessThanOrEqual(STREAM_SECONDS / 2);
  });

  it('have a sweep end before the next begins', async () => {
    const { api } = await templatesOf(config);
    const [, minutes] =
      /^rate\((\d+) minutes\)$/.exec(String(propertiesOf(api, 'AWS::Events::Rule')['ScheduleExpression'])) ?? [];
    expect(await timeoutOf(config, /^ProjectionSweepFunction/)).toBeLessThan(Number(minutes) * 60);
  });
});

async function timeoutOf(config: EnvironmentConfig, id: RegExp): Promise<number> {
  const { api } = await templatesOf(config);
  const [lambda] = propertiesMatching(api, { type: 'AWS::Lambda::Function', id });
  return Number(lambda?.['Timeout']);
}

/** How long the client may take for a call, all attempts and waits counted. */
function longestCallSeconds(): number {
  const attemptSeconds = (TIMEOUTS.connectionTimeout + TIMEOUTS.requestTimeout) / 1000;
  return LONGEST_WAITS_SECONDS.reduce((seconds, wait) => seconds + wait + attemptSeconds, 0);
}
