/** `npm run costs`: what a deployment costs in a month, as the runbook has it. */
import { environments } from '../environments.ts';
import { costTables } from './cost-tables.ts';

console.log(costTables(environments).join('\n\n'));
