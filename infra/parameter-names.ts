/**
 * Where the data stack leaves what the API stack has to know of it: the names of parameters. Unlike what a stack exports,
 * a parameter may change while it is read: with a table that was restored, or another issuer, the API is just deployed
 * again.
 */
export type ParameterNames = Readonly<Record<'tableName' | 'streamArn' | 'userPoolId' | 'clientId', string>>;

/** The names in one environment, which no other shares. */
export function parameterNames(environment: string): ParameterNames {
  const folder = `/counterclaim/${environment}`;
  return {
    tableName: `${folder}/table-name`,
    streamArn: `${folder}/stream-arn`,
    userPoolId: `${folder}/user-pool-id`,
    clientId: `${folder}/client-id`,
  };
}
