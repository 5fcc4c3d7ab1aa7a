import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PARTITION_KEY, SORT_KEY } from '../functions/store/attributes.ts';
import { tableNameOf } from './adopted-table.ts';
import { EditorPool } from './editor-pool.ts';
import type { EnvironmentConfig } from './environments.ts';
import type { ParameterNames } from './parameter-names.ts';

export type DataStackProps = StackProps & {
  readonly config: EnvironmentConfig;
  /** Where what the API stack has to know is left for it. */
  readonly parameters: ParameterNames;
  /** The folder that the function was bundled into which puts an editor's name into their tokens. */
  readonly nameClaimBundle: string;
};

/** What must be kept: the one table that holds the record, and who may write to it. */
export class DataStack extends Stack {
  constructor(scope: Construct, id: string, props: DataStackProps) {
    const { config, parameters, nameClaimBundle, ...stackProps } = props;
    super(scope, id, { ...stackProps, terminationProtection: config.keepsData });
    const { tableName, streamArn } = this.addRecord(config);

    // Through parameters, and not as exports: an export that is imported can neither change nor go, so that a table that
    // was restored, or the issuer that is another one now, would stop both stacks.
    new StringParameter(this, 'TableNameParameter', {
      parameterName: parameters.tableName,
      stringValue: tableName,
      description: 'The table that holds the record.',
    });
    new StringParameter(this, 'StreamArn', {
      parameterName: parameters.streamArn,
      stringValue: streamArn,
      description: 'The stream of changes to the record, for the projector.',
    });
    new CfnOutput(this, 'TableName', { value: tableName, description: 'The table that holds the record.' });
    if (config.issuer.kind === 'cognito') {
      this.leavePool(
        new EditorPool(this, 'Editors', { config, issuer: config.issuer, bundle: nameClaimBundle }),
        parameters,
      );
    }
  }

  private leavePool({ userPoolId, clientId, signInUrl }: EditorPool, parameters: ParameterNames): void {
    const pool = { stringValue: userPoolId, description: 'The user pool of those who write.' };
    const client = { stringValue: clientId, description: 'The client by which they sign in.' };
    new StringParameter(this, 'UserPoolIdParameter', { parameterName: parameters.userPoolId, ...pool });
    new StringParameter(this, 'ClientIdParameter', { parameterName: parameters.clientId, ...client });
    new CfnOutput(this, 'UserPoolId', { value: userPoolId, description: pool.description });
    new CfnOutput(this, 'ClientId', { value: clientId, description: client.description });
    new CfnOutput(this, 'SignInUrl', {
      value: signInUrl,
      description: 'Where they sign in: /oauth2/authorize, /oauth2/token and /logout lie below it.',
    });
  }

  /** Where the record is. The stack's own table is there either way: to adopt another, or to go back, deletes nothing. */
  private addRecord(config: EnvironmentConfig): { readonly tableName: string; readonly streamArn: string } {
    const table = this.addTable(config);
    const { adoptedTable } = config;
    if (adoptedTable !== null) return { tableName: tableNameOf(adoptedTable), streamArn: adoptedTable.streamArn };
    if (table.tableStreamArn === undefined) throw new Error('The table has no stream.');
    return { tableName: table.tableName, streamArn: table.tableStreamArn };
  }

  private addTable(config: EnvironmentConfig): Table {
    const { keepsData, ownsTableKey, tableLimit } = config;
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    // A Table and not a TableV2: the record's chain of revisions rests on conditional writes, which replicas in other
    // regions could not honour. Going from one to the other would replace the table.
    return new Table(this, 'Record', {
      partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
      sortKey: { name: SORT_KEY, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(tableLimit === null
        ? {}
        : { maxReadRequestUnits: tableLimit.readUnits, maxWriteRequestUnits: tableLimit.writeUnits }),
      ...(ownsTableKey
        ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.addKey(removalPolicy) }
        : { encryption: TableEncryption.AWS_MANAGED }),
      // A stream record only triggers: what it is about is read from the table.
      stream: StreamViewType.KEYS_ONLY,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepsData,
      removalPolicy,
    });
  }

  /** As the key that AWS manages does, it serves whoever may use the table, and only through the table. */
  private addKey(removalPolicy: RemovalPolicy): Key {
    const key = new Key(this, 'RecordKey', {
      description: 'What the record is encrypted with.',
      enableKeyRotation: true,
      removalPolicy,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          StringEquals: {
            'kms:CallerAccount': Aws.ACCOUNT_ID,
            'kms:ViaService': `dynamodb.${this.region}.${Aws.URL_SUFFIX}`,
          },
        },
      }),
    );
    return key;
  }
}
