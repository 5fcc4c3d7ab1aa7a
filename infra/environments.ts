/** The name of a deployment. */
export type EnvironmentName = 'dev' | 'staging' | 'prod';

/** How one deployment differs from another. Every difference stands here; the stacks know no environment by name. */
export type EnvironmentConfig = {
  /** Does the record outlive the stack? Then neither the table nor the stack can be deleted by mistake. */
  readonly keepsData: boolean;
  /** For how many days are logs kept? One of the periods that CloudWatch Logs knows. */
  readonly logRetentionDays: number;
  /** How many requests may all clients together make? The gateway answers the rest with 429. */
  readonly apiThrottle: { readonly ratePerSecond: number; readonly burst: number };
  /** Which web pages may call the API from a browser: origins, or `*` for any. It sets no cookies, so any is safe. */
  readonly allowedOrigins: readonly string[];
  /** Are requests traced by X-Ray? */
  readonly tracesRequests: boolean;
};

/** The deployments that there are. */
export const environments: Readonly<Record<EnvironmentName, EnvironmentConfig>> = {
  dev: {
    keepsData: false,
    logRetentionDays: 7,
    apiThrottle: { ratePerSecond: 20, burst: 40 },
    allowedOrigins: ['http://localhost:3000', 'https://studio.apollographql.com'],
    tracesRequests: true,
  },
  staging: {
    keepsData: false,
    logRetentionDays: 30,
    apiThrottle: { ratePerSecond: 100, burst: 200 },
    allowedOrigins: ['https://studio.apollographql.com'],
    tracesRequests: true,
  },
  prod: {
    keepsData: true,
    logRetentionDays: 365,
    apiThrottle: { ratePerSecond: 500, burst: 1000 },
    allowedOrigins: ['*'],
    tracesRequests: true,
  },
};

/** The names of the deployments, in the order in which a change travels through them. */
export const environmentNames: readonly EnvironmentName[] = Object.keys(environments).filter(isEnvironmentName);

/**
 * The name of a deployment, where `given` is one.
 *
 * @throws Error listing the names that there are, where it is not
 */
export function environmentName(given: unknown): EnvironmentName {
  if (isEnvironmentName(given)) return given;
  const problem = given === undefined ? 'No environment is named' : `There is no environment ${JSON.stringify(given)}`;
  throw new Error(`${problem}: choose one of ${environmentNames.join(', ')}.`);
}

function isEnvironmentName(given: unknown): given is EnvironmentName {
  return typeof given === 'string' && Object.hasOwn(environments, given);
}
