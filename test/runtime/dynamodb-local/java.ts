import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** DynamoDB Local's classes are of this version of Java. */
const OLDEST = 17;

/** What keeps DynamoDB Local from being started; null: nothing does. */
export async function javaProblem(): Promise<string | null> {
  const needed = `DynamoDB Local needs Java ${OLDEST} or later`;
  try {
    const { stderr } = await promisify(execFile)('java', ['-version']);
    // 'openjdk version "17.0.15" 2025-04-15'; before 9 it was "1.8.0_402".
    const version = /version "(\d+)/.exec(stderr)?.[1];
    return Number(version) >= OLDEST ? null : `${needed}; java says: ${stderr.trim().replaceAll('\n', ', ')}`;
  } catch {
    return `${needed}, and no java can be run here.`;
  }
}
