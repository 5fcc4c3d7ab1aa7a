/**
 * The one reader of the environment's variables.
 *
 * @param name one of the constants in environment-names.ts
 * @throws Error naming the variable when it is missing or empty
 */
export function requireEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`The environment variable ${name} is not set.`);
  }
  return value;
}
