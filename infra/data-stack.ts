import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PARTITION_KEY, SORT_KEY } from '../functions/store/attributes.ts';
import type { EnvironmentConfig } from './environments.ts';

export type DataStackProps = StackProps & {
  readonly config: EnvironmentConfig;
  /** Where the ARN of the table's stream is left for the stack that listens to it: a parameter's name. */
  readonly streamArnParameterName: string;
};

/** What must be kept: the one table that holds the record. */
export class DataStack extends Stack {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    const { config, streamArnParameterName, ...stackProps } = props;
    super(scope, id, { ...stackProps, terminationProtection: config.keepsData });

    // A Table and not a TableV2: the record's chain of revisions rests on conditional writes, which replicas in other
    // regions could not honour. Going from one to the other would replace the table.
    this.table = new Table(this, 'Record', {
      partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
      sortKey: { name: SORT_KEY, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      // A stream record only triggers: what it is about is read from the table.
      stream: StreamViewType.KEYS_ONLY,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.keepsData,
      removalPolicy: config.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });

    // Named exports stay even when nothing imports them any longer: taking one away while it is still imported, or
    // changing its value, would stop both stacks. The stream's ARN does change, so it goes through a parameter.
    this.exportValue(this.table.tableName);
    this.exportValue(this.table.tableArn);
    new StringParameter(this, 'StreamArn', {
      parameterName: streamArnParameterName,
      stringValue: streamArn(this.table),
      description: 'The stream of changes to the record, for the projector.',
    });
    new CfnOutput(this, 'TableName', { value: this.table.tableName, description: 'The table that holds the record.' });
  }
}

function streamArn(table: Table): string {
  if (table.tableStreamArn === undefined) {
    throw new Error('The table has no stream.');
  }
  return table.tableStreamArn;
}
