import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from './log.ts';

/** Writes lines of JSON, as CloudWatch Logs reads them; POWERTOOLS_LOG_LEVEL says which. */
export function createLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return ({ level = 'ERROR', message = '', ...rest }) => {
    const text = String(message);
    if (level === 'INFO') logger.info(text, rest);
    else if (level === 'WARN') logger.warn(text, rest);
    else logger.error(text, rest);
  };
}
