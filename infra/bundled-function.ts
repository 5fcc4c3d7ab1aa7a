import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EnvironmentConfig } from './environments.ts';

export type BundledFunctionProps = {
  readonly config: EnvironmentConfig;
  /** The folder that holds index.mjs and nothing that the function does not need. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  /**
   * What of its environment is known only as it is deployed. A version keeps the values that it was published with, so
   * that one is published whenever these change, too.
   */
  readonly deployedWith?: readonly string[];
};

/** One Lambda function of this project, with a log group and a role of its own. */
export class BundledFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    const { config, bundle, environment, timeout, deployedWith } = props;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: config.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role made here may write to this log group alone; the one that CDK would make may write to any.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'What X-Ray takes, and the list of streams that an event source asks for, know no resource.',
    });

    this.lambda = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      environment,
      timeout,
      // The size at which a function has one whole core.
      memorySize: 1769,
      tracing: config.tracesRequests ? Tracing.ACTIVE : Tracing.DISABLED,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      // CloudFormation publishes a version anew where its description is another one.
      ...(deployedWith === undefined ? {} : { currentVersionOptions: { description: deployedWith.join(' ') } }),
    });
  }
}
