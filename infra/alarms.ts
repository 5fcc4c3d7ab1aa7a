import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { AlarmsConfig } from './environments.ts';
import type { Metrics } from './metrics.ts';
import { Notifications } from './notifications.ts';
import { type RunbookSection, runbookSections } from './runbook-sections.ts';

export type AlarmsProps = { readonly config: AlarmsConfig; readonly metrics: Metrics };

type Watch = Pick<AlarmProps, 'metric' | 'threshold'> & {
  readonly meaning: string;
  /** How many periods in a row; 1 unless said otherwise. */
  readonly periods?: number;
};

/** Tells somebody when something goes wrong, when that is over, and when the account costs more than it should. */
export class Alarms extends Construct {
  /** Those that say that a new version of the API is no good: Lambda's own errors stay at 0 where GraphQL masks ours. */
  readonly ofNewVersion: readonly Alarm[];
  readonly all: readonly Alarm[];

  readonly #notifications: Notifications;

  constructor(scope: Construct, id: string, { config, metrics }: AlarmsProps) {
    super(scope, id);
    this.#notifications = new Notifications(this, 'Notifications', config.email);
    this.ofNewVersion = [
      this.#add('MaskedErrors', {
        metric: metrics.maskedErrorsInMinute,
        threshold: config.maskedErrorsInMinute,
        meaning: 'The API failed for reasons that clients are not told.',
      }),
      this.#add('GatewayErrors', {
        metric: metrics.gatewayErrorsInMinute,
        threshold: config.gatewayErrorsInMinute,
        meaning: 'The gateway answered with 5xx.',
      }),
    ];
    this.all = [...this.ofNewVersion, ...this.#addOthers(config, metrics)];
    this.#addBudget(config);
  }

  #addOthers(config: AlarmsConfig, metrics: Metrics): readonly Alarm[] {
    return [
      this.#add('FunctionErrors', {
        metric: metrics.functionErrors,
        threshold: config.functionErrors,
        meaning: 'A function crashed or ran out of time.',
      }),
      this.#add('FunctionThrottles', {
        metric: metrics.functionThrottles,
        threshold: config.functionThrottles,
        meaning: 'More calls of functions came at once than the account allows.',
      }),
      this.#add('SlowAnswers', {
        metric: metrics.latencyP99,
        threshold: config.latencyMilliseconds,
        periods: 3,
        meaning: 'For a quarter of an hour one answer in a hundred came late.',
      }),
      this.#add('StreamAge', {
        metric: metrics.streamAge,
        threshold: config.streamAgeMinutes * 60_000,
        meaning: 'What is derived lags behind what was recorded.',
      }),
      this.#add('PutAside', {
        metric: metrics.putAside,
        threshold: config.putAside,
        meaning: 'The projector could not derive something and put it aside.',
      }),
      this.#add('LostBatches', {
        metric: metrics.lostBatches,
        threshold: config.lostBatches,
        meaning: 'The projector gave up on part of the stream: it could not even put it aside.',
      }),
      this.#add('TableThrottles', {
        metric: metrics.tableThrottles,
        threshold: config.tableThrottles,
        meaning: 'The table refused calls: too many at once, or at one partition.',
      }),
      this.#add('TableErrors', {
        metric: metrics.tableErrors,
        threshold: config.tableErrors,
        meaning: 'DynamoDB failed.',
      }),
    ];
  }

  #add(name: Exclude<RunbookSection, 'Budget'>, { meaning, periods = 1, ...watched }: Watch): Alarm {
    const alarm = new Alarm(this, name, {
      ...watched,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Where nobody asks, nothing is wrong.
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${meaning} What to do: infra/runbook.md#${runbookSections[name]}`,
    });
    const action = new SnsAction(this.#notifications.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  }

  /** Of the whole account: costs by tag are seen only where somebody had the tag activated, and are 0 where not. */
  #addBudget({ email, monthlyBudget }: AlarmsConfig): void {
    const subscribers = [{ subscriptionType: 'EMAIL', address: email }];
    const whenOver = (notificationType: 'ACTUAL' | 'FORECASTED'): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold: 100,
        thresholdType: 'PERCENTAGE',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: monthlyBudget, unit: 'USD' } },
      notificationsWithSubscribers: [whenOver('ACTUAL'), whenOver('FORECASTED')],
    });
  }
}
