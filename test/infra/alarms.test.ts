import { describe, expect, it } from 'vitest';
import { type AlarmsConfig, type EnvironmentConfig, environments } from '../../infra/environments.ts';
import { runbookSections } from '../../infra/runbook-sections.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

const ALARMS: AlarmsConfig = {
  email: 'somebody@example.org',
  maskedErrorsInMinute: 1,
  gatewayErrorsInMinute: 2,
  functionErrors: 3,
  functionThrottles: 4,
  latencyMilliseconds: 5,
  streamAgeMinutes: 6,
  putAside: 7,
  lostBatches: 8,
  tableThrottles: 9,
  tableErrors: 10,
  monthlyBudget: 11,
};

const topic = { Ref: expect.stringMatching(/^AlarmsNotificationsTopic/) };
const sections = Object.entries(runbookSections).filter(([name]) => name !== 'Budget');

describe.each(Object.entries(environments))('Alarms of %s', (_, environment) => {
  const config: EnvironmentConfig = { ...environment, alarms: ALARMS };

  it('tells by e-mail when the API fails behind answers of 200, and when it is over', async () => {
    expect(await alarmOf(config, 'MaskedErrors')).toEqual({
      AlarmActions: [topic],
      AlarmDescription:
        'The API failed for reasons that clients are not told. What to do: infra/runbook.md#masked-errors',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Dimensions: [{ Name: 'service', Value: 'graphql' }],
      EvaluationPeriods: 1,
      MetricName: 'MaskedErrors',
      Namespace: 'Counterclaim/Counterclaim-test-Api',
      OKActions: [topic],
      Period: 60,
      Statistic: 'Sum',
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });

  it.each([
    ['MaskedErrors', { MetricName: 'MaskedErrors', Period: 60, Statistic: 'Sum', Threshold: 1 }],
    ['GatewayErrors', { MetricName: '5xx', Period: 60, Statistic: 'Sum', Threshold: 2 }],
    ['FunctionErrors', { Threshold: 3 }],
    ['FunctionThrottles', { Threshold: 4 }],
    ['SlowAnswers', { MetricName: 'Latency', EvaluationPeriods: 3, ExtendedStatistic: 'p99', Threshold: 5 }],
    ['StreamAge', { MetricName: 'IteratorAge', Statistic: 'Maximum', Threshold: 360_000 }],
    ['PutAside', { MetricName: 'PutAside', Statistic: 'Sum', Threshold: 7 }],
    ['LostBatches', { MetricName: 'ApproximateNumberOfMessagesVisible', Statistic: 'Maximum', Threshold: 8 }],
    ['TableThrottles', { Threshold: 9 }],
    ['TableErrors', { Threshold: 10 }],
  ])('has %s go off at the number that is configured', async (name, watched) => {
    expect(await alarmOf(config, name)).toMatchObject({ EvaluationPeriods: 1, ...watched });
  });

  it('adds up what all functions do, those too that nobody called', async () => {
    const counted = (name: string, MetricName: string): unknown => ({
      Id: name.toLowerCase(),
      MetricStat: {
        Metric: {
          Dimensions: [
            {
              Name: 'FunctionName',
              Value: { Ref: expect.stringMatching(new RegExp(`^(Projection)?${name}Function`)) },
            },
          ],
          MetricName,
          Namespace: 'AWS/Lambda',
        },
        Period: 300,
        Stat: 'Sum',
      },
      ReturnData: false,
    });
    const { Metrics } = await alarmOf(config, 'FunctionErrors');
    expect(Metrics).toEqual([
      {
        Expression: 'FILL(graphql, 0) + FILL(projector, 0) + FILL(sweep, 0)',
        Id: 'expr_1',
        Label: 'Errors',
        ReturnData: true,
      },
      ...['GraphQL', 'Projector', 'Sweep'].map((name) => counted(name, 'Errors')),
    ]);
  });

  it('has one for every section of the runbook that is about one, and names it', async () => {
    const { api } = await templatesOf(config);
    const descriptions = propertiesMatching(api, { type: 'AWS::CloudWatch::Alarm', id: /./ }).map(
      ({ AlarmDescription: description }) => String(description),
    );
    expect(new Set(descriptions.map((description) => description.split('#')[1]))).toEqual(
      new Set(sections.map(([, anchor]) => anchor)),
    );
    expect(descriptions).toHaveLength(sections.length);
  });

  it('tells when the account costs more than it should, and when it will', async () => {
    const { api } = await templatesOf(config);
    const told = (NotificationType: string): unknown => ({
      Notification: {
        ComparisonOperator: 'GREATER_THAN',
        NotificationType,
        Threshold: 100,
        ThresholdType: 'PERCENTAGE',
      },
      Subscribers: [{ Address: 'somebody@example.org', SubscriptionType: 'EMAIL' }],
    });
    expect(propertiesOf(api, 'AWS::Budgets::Budget')).toEqual({
      Budget: { BudgetLimit: { Amount: 11, Unit: 'USD' }, BudgetType: 'COST', TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [told('ACTUAL'), told('FORECASTED')],
    });
  });

  it('is left out where nobody is to be told', async () => {
    const { api } = await templatesOf({ ...environment, alarms: null, releaseMinutes: null });
    for (const type of ['AWS::CloudWatch::Alarm', 'AWS::Budgets::Budget', 'AWS::SNS::Topic']) {
      expect(api.findResources(type), type).toEqual({});
    }
  });
});

async function alarmOf(config: EnvironmentConfig, name: string): Promise<Readonly<Record<string, unknown>>> {
  const { api } = await templatesOf(config);
  const [alarm, ...others] = propertiesMatching(api, {
    type: 'AWS::CloudWatch::Alarm',
    id: new RegExp(`^Alarms${name}[0-9A-F]{8}$`),
  });
  if (alarm === undefined || others.length > 0) throw new Error(`There is no or more than one alarm ${name}.`);
  return alarm;
}
