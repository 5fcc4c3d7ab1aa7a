/**
 * A variable of the environment; undefined where it is missing or empty.
 *
 * @param name one of the constants in environment-names.ts
 */
export function readEnvironment(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/**
 * A variable that must be there.
 *
 * @param name one of the constants in environment-names.ts
 * @throws Error naming the variable when it is missing or empty
 */
export function requireEnvironment(name: string): string {
  const value = readEnvironment(name);
  if (value === undefined) {
    throw new Error(`The environment variable ${name} is not set.`);
  }
  return value;
}
