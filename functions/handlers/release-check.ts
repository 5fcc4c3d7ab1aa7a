/** The Lambda that CodeDeploy calls before a new version of the API gets any request. */
import { CodeDeployClient, PutLifecycleEventHookExecutionStatusCommand } from '@aws-sdk/client-codedeploy';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { createLog } from './create-log.ts';
import { createReleaseCheckHandler, type ReleaseCheckHandler } from './create-release-check-handler.ts';
import { requireEnvironment } from './environment.ts';
import { CHECKED_VERSION_VARIABLE } from './environment-names.ts';
import { RELEASE_CHECK_SERVICE } from './metric-names.ts';
import { readOriginSecrets } from './read-origin-secrets.ts';

const version = requireEnvironment(CHECKED_VERSION_VARIABLE);
const lambda = new LambdaClient();
const codeDeploy = new CodeDeployClient();

export const handler: ReleaseCheckHandler = createReleaseCheckHandler({
  ask: async (event) => {
    const command = new InvokeCommand({ FunctionName: version, Payload: JSON.stringify(event) });
    const { Payload: payload, FunctionError: failure } = await lambda.send(command);
    const answer = payload?.transformToString() ?? '';
    if (failure !== undefined) throw new Error(`${failure}: ${answer}`);
    const parsed: unknown = JSON.parse(answer);
    return parsed;
  },
  report: ({ DeploymentId: deploymentId, LifecycleEventHookExecutionId: lifecycleEventHookExecutionId }, status) =>
    codeDeploy.send(
      new PutLifecycleEventHookExecutionStatusCommand({ deploymentId, lifecycleEventHookExecutionId, status }),
    ),
  originSecrets: readOriginSecrets(),
  log: createLog(RELEASE_CHECK_SERVICE),
});
