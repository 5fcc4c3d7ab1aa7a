import { describe, expect, it } from 'vitest';
import { environmentProblems } from '../../infra/environment-problems.ts';
import { type EnvironmentConfig, environments } from '../../infra/environments.ts';

const sound: EnvironmentConfig = environments.dev;

describe('environmentProblems', () => {
  it.each(Object.entries(environments))('finds nothing wrong with %s', (_, config) => {
    expect(environmentProblems(config)).toEqual([]);
  });

  it('names every field that makes no sense', () => {
    const config: EnvironmentConfig = {
      ...sound,
      region: 'Frankfurt',
      logRetentionDays: 8,
      apiThrottle: { ratePerSecond: 0, burst: 1.5 },
      allowedOrigins: ['https://example.org/', 'example.org', '*', 'https://example.org'],
    };
    expect(environmentProblems(config)).toEqual([
      'region: "Frankfurt" is not the name of a region, such as eu-central-1.',
      'logRetentionDays: CloudWatch Logs knows no period of 8 days.',
      'apiThrottle.ratePerSecond: 0 is not a whole number above 0.',
      'apiThrottle.burst: 1.5 is not a whole number above 0.',
      'allowedOrigins: "https://example.org/" is neither * nor an origin such as https://example.org.',
      'allowedOrigins: "example.org" is neither * nor an origin such as https://example.org.',
    ]);
  });

  it('asks for a burst of at least the rate', () => {
    expect(environmentProblems({ ...sound, apiThrottle: { ratePerSecond: 20, burst: 10 } })).toEqual([
      'apiThrottle.burst: 10 is less than the rate of 20.',
    ]);
  });

  it('asks for numbers that alarms can go off at, and for an address', () => {
    const alarms = environments.staging.alarms && { ...environments.staging.alarms, email: 'me', putAside: 0 };
    expect(environmentProblems({ ...sound, alarms })).toEqual([
      'alarms.email: "me" is not an address.',
      'alarms.putAside: 0 is not a whole number above 0.',
    ]);
  });

  it('asks for alarms where a release is to be taken back by them', () => {
    expect(environmentProblems({ ...sound, alarms: null, releaseMinutes: 5 })).toEqual([
      'releaseMinutes: nothing would take a release back, for alarms is null.',
    ]);
  });

  it('asks for a limit that the firewall can count to, and for a number of a secret', () => {
    expect(environmentProblems({ ...sound, edge: { requestsPerClient: 9, originSecret: 0 } })).toEqual([
      'edge.requestsPerClient: 9 is not a whole number from 10 on.',
      'edge.originSecret: 0 is not a whole number above 0.',
    ]);
  });

  it('asks for a limit that lets something through, where the table has one', () => {
    expect(environmentProblems({ ...sound, tableLimit: { readUnits: 0, writeUnits: 0.5 } })).toEqual([
      'tableLimit.readUnits: 0 is not a whole number above 0.',
      'tableLimit.writeUnits: 0.5 is not a whole number above 0.',
    ]);
    expect(environmentProblems({ ...sound, tableLimit: null })).toEqual([]);
  });

  it('asks for a stream where the environment is, of a table that is adopted', () => {
    const streamArn = 'arn:aws:dynamodb:eu-west-1:111122223333:table/Restored/stream/2026-03-01T12:00:00.000';
    expect(environmentProblems({ ...sound, adoptedTable: { streamArn } })).toEqual([
      `adoptedTable.streamArn: "${streamArn}" is not the ARN of a table's stream in eu-central-1.`,
    ]);
    expect(environmentProblems({ ...sound, region: 'eu-west-1', adoptedTable: { streamArn } })).toEqual([]);
  });

  it('asks for an issuer whose tokens can be had', () => {
    expect(environmentProblems({ ...sound, issuer: { kind: 'cognito', callbackUrls: [], logoutUrls: [] } })).toEqual([
      'issuer.callbackUrls: no URL is given; no editor could sign in.',
    ]);
  });

  it('asks for reviews that can be found', () => {
    const { reviews } = environments.staging;
    expect(environmentProblems({ ...sound, reviews: reviews && { ...reviews, license: 'CC-BY' } })).toEqual([
      'reviews.license: "CC-BY" is not a URL over https.',
    ]);
  });

  it('asks for an origin', () => {
    expect(environmentProblems({ ...sound, allowedOrigins: [] })).toEqual([
      'allowedOrigins: no origin is given; no browser could call the API.',
    ]);
  });
});
