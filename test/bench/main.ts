/** `npm run bench`: figures and ratios within one run. `npm run bench -- 20000` loads so many claims, and does only that. */
import { openDeployment } from './deployment.ts';
import { benchGrowth } from './growth.ts';
import { benchLoad } from './load.ts';
import { occasion } from './markdown.ts';
import { benchPairs } from './pairs.ts';
import { benchRequests } from './requests.ts';
import { benchStart } from './start.ts';

const CLAIMS = 500;

const [, , claims] = process.argv;
if (claims === undefined) {
  console.log(`${occasion()}\n`);
  const deployment = await openDeployment();
  for (const bench of [benchStart, benchRequests]) console.log(`${await bench(deployment)}\n`);
  await deployment.close();
  for (const bench of [benchPairs, benchGrowth]) console.log(`${await bench()}\n`);
}
for await (const line of benchLoad(Number(claims ?? CLAIMS))) console.log(line);
