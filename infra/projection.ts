import { Duration, Validations } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  ASIDE_PREFIX,
  DERIVED_PREFIX,
  KEPT_PREFIX,
  PARTITION_KEY,
  REVISION_PREFIX,
  SORT_KEY,
  TASK_PREFIX,
  TRUTH_PREFIX,
} from '../functions/store/attributes.ts';
import type { BundleFolders } from './bundle.ts';
import { BundledFunction } from './bundled-function.ts';
import type { EnvironmentConfig } from './environments.ts';
import { grantDerivedWrites, grantKeptWrites, grantReads } from './grants.ts';

export type ProjectionProps = {
  readonly config: EnvironmentConfig;
  /** The table that holds the record, with its stream. */
  readonly table: ITable;
  readonly bundles: Pick<BundleFolders, 'projector' | 'sweep'>;
  readonly environment: Readonly<Record<string, string>>;
};

/** What keeps up to date what follows from the record: the projector follows the table's stream, the sweep the clock. */
export class Projection extends Construct {
  readonly projector: LambdaFunction;
  readonly sweep: LambdaFunction;
  /** Where Lambda leaves word of the batches that the projector failed at again and again: it tells shard and place. */
  readonly lostBatches: Queue;

  constructor(scope: Construct, id: string, props: ProjectionProps) {
    super(scope, id);
    this.projector = this.addDeriving('Projector', props);
    this.sweep = this.addDeriving('Sweep', props);
    this.lostBatches = this.addLostBatches();
    this.projector.addEventSource(this.changesOf(props.table));
    // What lapses by time alone has lapsed for as long as this at most; readers never take it for still so.
    new Rule(this, 'SweepSchedule', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaTarget(this.sweep)],
    });
  }

  private addDeriving(name: 'Projector' | 'Sweep', props: ProjectionProps): LambdaFunction {
    const { config, table, bundles, environment } = props;
    const { lambda } = new BundledFunction(this, name, {
      config,
      bundle: name === 'Projector' ? bundles.projector : bundles.sweep,
      environment,
      timeout: Duration.minutes(2),
    });
    grantReads(table, lambda);
    grantDerivedWrites(table, lambda, [DERIVED_PREFIX, TASK_PREFIX, ASIDE_PREFIX]);
    grantKeptWrites(table, lambda, KEPT_PREFIX);
    return lambda;
  }

  private addLostBatches(): Queue {
    const queue = new Queue(this, 'LostBatches', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself where lost messages end.' });
    return queue;
  }

  private changesOf(table: ITable): DynamoEventSource {
    return new DynamoEventSource(table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      // Revisions, and tasks that the projector leaves for itself: nothing else that it writes may call it again, for
      // ever, and a task that is done is removed.
      filters: [
        FilterCriteria.filter({
          dynamodb: {
            Keys: {
              [PARTITION_KEY]: { S: FilterRule.beginsWith(TRUTH_PREFIX) },
              [SORT_KEY]: { S: FilterRule.beginsWith(REVISION_PREFIX) },
            },
          },
        }),
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT'),
          dynamodb: { Keys: { [PARTITION_KEY]: { S: FilterRule.beginsWith(TASK_PREFIX) } } },
        }),
      ],
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 10,
      // Half of what the stream keeps: one record that cannot be projected must not make the others lapse.
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(this.lostBatches),
    });
  }
}
