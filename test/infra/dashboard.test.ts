import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesOf, type Templates, templatesOf } from '../support/templates.ts';

const GRAPHS = [
  'Requests',
  'Milliseconds to an answer',
  'Errors',
  'The record',
  'Milliseconds that the projector lags behind',
  'Not derived',
  'Units of the table',
  'Refused',
  'Errors of DynamoDB',
];

describe.each(Object.entries(environments))('Dashboard of %s', (_, config) => {
  it('shows all that is watched, under a name that nobody else has', async () => {
    const { api } = await templatesOf({ ...config, showsDashboard: true, alarms: null, releaseMinutes: null });
    const dashboard = propertiesOf(api, 'AWS::CloudWatch::Dashboard');
    expect(Object.keys(dashboard)).toEqual(['DashboardBody']);
    expect(titlesOf(api)).toEqual(GRAPHS);
  });

  it('shows above it which alarms have gone off, where there are any', async () => {
    const { api } = await templatesOf({ ...config, showsDashboard: true, alarms: environments.staging.alarms });
    expect(titlesOf(api)).toEqual(['Alarms', ...GRAPHS]);
  });

  it('is left out where nobody looks', async () => {
    const { api } = await templatesOf({ ...config, showsDashboard: false });
    expect(api.findResources('AWS::CloudWatch::Dashboard')).toEqual({});
  });
});

function titlesOf(api: Templates['api']): readonly string[] {
  const body = JSON.stringify(propertiesOf(api, 'AWS::CloudWatch::Dashboard')['DashboardBody']);
  return [...body.matchAll(/\\"title\\":\\"([^\\]*)\\"/g)].flatMap(([, title]) => title ?? []);
}
