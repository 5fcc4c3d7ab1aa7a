import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../../infra/costs/resources.ts';
import { GIGABYTES_OF_MEMORY, HOURS, SWEEPS } from '../../../infra/costs/use.ts';
import { type EnvironmentConfig, environments } from '../../../infra/environments.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../../support/templates.ts';

const bare: EnvironmentConfig = {
  ...environments.dev,
  ownsTableKey: false,
  alarms: null,
  releaseMinutes: null,
  showsDashboard: false,
  edge: null,
};

describe('resourcesOf', () => {
  it.each([
    ...Object.entries(environments),
    ['nothing that can be left out', bare],
    ['a second secret', { ...environments.staging, edge: { requestsPerClient: 100, originSecret: 5 } }],
  ])('counts what the templates have of %s', async (_, config) => {
    const { data, api, firewall } = await templatesOf(config);
    const templates = [data, api, ...(firewall === null ? [] : [firewall])];
    const count = (type: string): number => templates.flatMap((template) => all(template, type)).length;
    expect(resourcesOf(config)).toEqual({
      alarmedMetrics: all(api, 'AWS::CloudWatch::Alarm').reduce((sum, alarm) => sum + metricsOf(alarm), 0),
      dashboards: count('AWS::CloudWatch::Dashboard'),
      keys: count('AWS::KMS::Key'),
      secrets: count('AWS::SecretsManager::Secret'),
      firewallRules: templates.flatMap((template) => all(template, 'AWS::WAFv2::WebACL')).flatMap(({ Rules }) => Rules)
        .length,
    });
  });
});

describe('what is assumed of use', () => {
  it('has the memory and the sweeps that are deployed', async () => {
    const { api } = await templatesOf(environments.dev);
    const sizes = all(api, 'AWS::Lambda::Function').map(({ MemorySize }) => Number(MemorySize) / 1024);
    expect(new Set(sizes)).toEqual(new Set([GIGABYTES_OF_MEMORY]));
    expect(propertiesOf(api, 'AWS::Events::Rule')['ScheduleExpression']).toBe(`rate(${(HOURS * 60) / SWEEPS} minutes)`);
  });
});

function all(template: Template, type: string): readonly Readonly<Record<string, unknown>>[] {
  return propertiesMatching(template, { type, id: /./ });
}

/** How many metrics an alarm goes off by: itself over one, or an expression over several. */
function metricsOf({ Metrics }: Readonly<Record<string, unknown>>): number {
  const parts: readonly object[] = Array.isArray(Metrics) ? Metrics : [{ MetricStat: {} }];
  return parts.filter((part) => 'MetricStat' in part).length;
}
