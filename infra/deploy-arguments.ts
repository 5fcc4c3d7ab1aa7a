import { environmentName } from './environments.ts';

/**
 * What `cdk` is called with to deploy every stack of an environment.
 *
 * @param given the environment's name, then whatever else `cdk deploy` is to be told
 * @throws Error listing the environments that there are, where none of them is named
 */
export function deployArguments([name, ...others]: readonly string[]): readonly string[] {
  return ['deploy', '*', '--context', `env=${environmentName(name)}`, ...others];
}
