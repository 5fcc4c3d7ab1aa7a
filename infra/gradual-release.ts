import { CfnElement, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type ILambdaDeploymentConfig,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { CHECKED_VERSION_VARIABLE } from '../functions/handlers/environment-names.ts';
import { BundledFunction } from './bundled-function.ts';
import type { EnvironmentConfig } from './environments.ts';

type ReleaseMinutes = NonNullable<EnvironmentConfig['releaseMinutes']>;

const SHIFTS: Readonly<Record<ReleaseMinutes, ILambdaDeploymentConfig>> = {
  5: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
  10: LambdaDeploymentConfig.CANARY_10PERCENT_10MINUTES,
  15: LambdaDeploymentConfig.CANARY_10PERCENT_15MINUTES,
  30: LambdaDeploymentConfig.CANARY_10PERCENT_30MINUTES,
};

export type GradualReleaseProps = {
  readonly config: EnvironmentConfig;
  /** What the gateway calls. */
  readonly alias: Alias;
  readonly minutes: ReleaseMinutes;
  /** The folder with the function that checks a new version. */
  readonly bundle: string;
  /** By what variables that function is told how to pass for CloudFront; empty where anybody is answered. */
  readonly shownAs: Readonly<Record<string, string>>;
  /** Those that say that a new version is no good. */
  readonly alarms: readonly Alarm[];
};

/**
 * Shifts requests to a new version of the API: none before it has answered a few of our own, then a tenth of them, then
 * all. Where a check fails or an alarm goes off, all go to the old version again, and the deployment fails.
 */
export class GradualRelease extends Construct {
  constructor(scope: Construct, id: string, props: GradualReleaseProps) {
    super(scope, id);
    const { config, alias, minutes, bundle, shownAs, alarms } = props;
    const { version } = alias;
    const check = new BundledFunction(this, 'Check', {
      config,
      bundle,
      environment: { ...shownAs, [CHECKED_VERSION_VARIABLE]: version.functionArn },
      timeout: Duration.minutes(1),
    }).lambda;
    version.grantInvoke(check);
    const group = new LambdaDeploymentGroup(this, 'Group', {
      alias,
      deploymentConfig: SHIFTS[minutes],
      preHook: check,
      alarms: [...alarms],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    group.grantPutLifecycleEventHookExecutionStatus(check);
    // What is checked must be told which version is new before that version is to have any request.
    alias.node.addDependency(check);
    acknowledge(group, check);
  }
}

function acknowledge(group: LambdaDeploymentGroup, check: LambdaFunction): void {
  Validations.of(group).acknowledge(
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason: "It is AWS's own for this and no more: to shift aliases and to read alarms.",
    },
    {
      id: `AwsSolutions-IAM5[Resource::<${logicalId(check)}.Arn>:*]`,
      reason: 'CodeDeploy may call any version of what checks versions: there is none that would do harm.',
    },
  );
}

function logicalId(lambda: LambdaFunction): string {
  const resource = lambda.node.defaultChild;
  if (!CfnElement.isCfnElement(resource)) throw new Error(`${lambda.node.path} is no resource.`);
  return Stack.of(lambda).getLogicalId(resource);
}
