import type { AdoptedTable } from './adopted-table.ts';
import type { DomainConfig } from './domain.ts';
import type { Issuer } from './issuer.ts';
import type { Reviews } from './reviews.ts';

/** The name of a deployment. */
export type EnvironmentName = 'dev' | 'staging' | 'prod';

/** How one deployment differs from another. Every difference stands here; the stacks know no environment by name. */
export type EnvironmentConfig = {
  /** Where is it? Credentials for another region must not make a second, empty record. */
  readonly region: string;
  /** Does the record outlive the stack? Then neither the table nor the stack can be deleted by mistake. */
  readonly keepsData: boolean;
  /** Is the table encrypted with a key of one's own, for a dollar a month? Without one it is AWS's key for DynamoDB. */
  readonly ownsTableKey: boolean;
  /** How many units may be read and written a second, so that nobody runs up a bill? null: as many as are asked for. */
  readonly tableLimit: { readonly readUnits: number; readonly writeUnits: number } | null;
  /**
   * Which table holds the record, where it is not the one that the stack made? One that point-in-time recovery made; null:
   * the stack's own.
   */
  readonly adoptedTable: AdoptedTable | null;
  /** Whose tokens do editors write with? */
  readonly issuer: Issuer;
  /** For how many days are logs kept? One of the periods that CloudWatch Logs knows. */
  readonly logRetentionDays: number;
  /** How many requests may all clients together make? The gateway answers the rest with 429. */
  readonly apiThrottle: { readonly ratePerSecond: number; readonly burst: number };
  /** Which web pages may call the API from a browser: origins, or `*` for any. It sets no cookies, so any is safe. */
  readonly allowedOrigins: readonly string[];
  /** Are requests traced by X-Ray? */
  readonly tracesRequests: boolean;
  /**
   * For how many minutes does a tenth of the requests go to a new version of the API, before all do? If an alarm goes off
   * meanwhile, none do any longer. Null: all at once.
   */
  readonly releaseMinutes: 5 | 10 | 15 | 30 | null;
  /** When is somebody told that something is wrong? Null: never. */
  readonly alarms: AlarmsConfig | null;
  /** Is there a page in CloudWatch that shows all that is watched? */
  readonly showsDashboard: boolean;
  /** Which name of one's own has the API? null: the one that AWS gives it. */
  readonly domain: DomainConfig | null;
  /** What stands before the gateway? CloudFront and a firewall; null: nothing. */
  readonly edge: EdgeConfig | null;
  /** In whose name, and on which scale, are verdicts published as reviews, for search engines and others? Null: they are not. */
  readonly reviews: Reviews | null;
};

/** CloudFront before the gateway, and a firewall that tells clients apart, which the gateway does not. */
export type EdgeConfig = {
  /** How many requests may one client, an IP address, make in five minutes? The firewall answers the rest with 429. */
  readonly requestsPerClient: number;
  /**
   * Which secret does CloudFront show to the API, counted from 1? With the next number it shows a new one, and the one
   * before is accepted until the number rises again.
   */
  readonly originSecret: number;
};

/** From what number on somebody is told: of events within five minutes, unless the name says otherwise. */
export type AlarmsConfig = {
  /** Who is told? The address is asked once to confirm. */
  readonly email: string;
  /** Errors of ours that clients are not told of. A release is taken back, too. */
  readonly maskedErrorsInMinute: number;
  /** Answers of the gateway with 5xx. A release is taken back, too. */
  readonly gatewayErrorsInMinute: number;
  /** Calls of functions that crashed or ran out of time. */
  readonly functionErrors: number;
  /** Calls of functions that Lambda refused. */
  readonly functionThrottles: number;
  /** How long the slowest hundredth of the answers took, for a quarter of an hour. */
  readonly latencyMilliseconds: number;
  /** How old the oldest change is that the projector has not yet seen. */
  readonly streamAgeMinutes: number;
  /** What could not be derived and was put aside. */
  readonly putAside: number;
  /** Batches of the stream, at any time, that could not even be put aside. */
  readonly lostBatches: number;
  /** Calls that the table refused. */
  readonly tableThrottles: number;
  /** Calls at which DynamoDB failed. */
  readonly tableErrors: number;
  /** What the whole account costs in a month, in US dollars, or will by the end of it. */
  readonly monthlyBudget: number;
};

/** The deployments that there are. */
export const environments: Readonly<Record<EnvironmentName, EnvironmentConfig>> = {
  dev: {
    region: 'eu-central-1',
    keepsData: false,
    ownsTableKey: false,
    tableLimit: { readUnits: 1000, writeUnits: 500 },
    adoptedTable: null,
    issuer: {
      kind: 'cognito',
      callbackUrls: ['http://localhost:3000/signed-in'],
      logoutUrls: ['http://localhost:3000/'],
    },
    logRetentionDays: 7,
    apiThrottle: { ratePerSecond: 20, burst: 40 },
    allowedOrigins: ['http://localhost:3000', 'https://studio.apollographql.com'],
    tracesRequests: true,
    releaseMinutes: null,
    alarms: null,
    showsDashboard: false,
    domain: null,
    edge: null,
    reviews: null,
  },
  staging: {
    region: 'eu-central-1',
    keepsData: false,
    ownsTableKey: false,
    tableLimit: { readUnits: 4000, writeUnits: 2000 },
    adoptedTable: {
      streamArn:
        'arn:aws:dynamodb:eu-central-1:111122223333:table/Counterclaim-staging-2026-03-01/stream/2026-03-01T12:00:00.000',
    },
    issuer: {
      kind: 'oidc',
      issuer: 'https://login.example.org/',
      audience: 'counterclaim-staging',
      jwksUri: 'https://login.example.org/keys',
      roleClaim: 'roles',
      nameClaim: 'nickname',
    },
    logRetentionDays: 30,
    apiThrottle: { ratePerSecond: 100, burst: 200 },
    allowedOrigins: ['https://studio.apollographql.com'],
    tracesRequests: true,
    releaseMinutes: 5,
    alarms: {
      email: 'alarms@example.org',
      maskedErrorsInMinute: 1,
      gatewayErrorsInMinute: 1,
      functionErrors: 5,
      functionThrottles: 1,
      latencyMilliseconds: 3000,
      streamAgeMinutes: 10,
      putAside: 1,
      lostBatches: 1,
      tableThrottles: 10,
      tableErrors: 5,
      monthlyBudget: 50,
    },
    showsDashboard: true,
    domain: {
      name: 'staging.counterclaim.example',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
      hostedZone: { id: 'Z0123456789ABCDEFGHIJ', name: 'counterclaim.example' },
    },
    edge: { requestsPerClient: 1000, originSecret: 1 },
    reviews: {
      publisher: {
        name: 'Example Newsroom',
        url: 'https://news.example.org/',
        logo: 'https://news.example.org/logo.png',
      },
      claimUrl: 'https://news.example.org/claims/{key}',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      scale: { worst: 1, best: 5 },
      ratings: {
        REFUTED: { name: 'Refuted', value: 1 },
        CONFLICTING_EVIDENCE: { name: 'Conflicting evidence', value: 3 },
        SUPPORTED: { name: 'Supported', value: 5 },
        NOT_ENOUGH_EVIDENCE: null,
        UNCHECKABLE: null,
      },
    },
  },
  prod: {
    region: 'eu-central-1',
    keepsData: true,
    ownsTableKey: true,
    tableLimit: null,
    adoptedTable: null,
    issuer: {
      kind: 'cognito',
      callbackUrls: ['http://localhost:3000/signed-in'],
      logoutUrls: ['http://localhost:3000/'],
    },
    logRetentionDays: 365,
    apiThrottle: { ratePerSecond: 500, burst: 1000 },
    allowedOrigins: ['*'],
    tracesRequests: true,
    releaseMinutes: 10,
    alarms: {
      email: 'alarms@example.org',
      maskedErrorsInMinute: 2,
      gatewayErrorsInMinute: 2,
      functionErrors: 5,
      functionThrottles: 1,
      latencyMilliseconds: 3000,
      streamAgeMinutes: 10,
      putAside: 1,
      lostBatches: 1,
      tableThrottles: 10,
      tableErrors: 5,
      monthlyBudget: 200,
    },
    showsDashboard: true,
    domain: null,
    edge: { requestsPerClient: 1000, originSecret: 1 },
    reviews: null,
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
