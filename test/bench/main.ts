/** `npm run bench`: figures and ratios within one run. `npm run bench -- 20000` loads so many claims, and does only that. */
import { benchGrowth } from './growth.ts';
import { benchHeadline } from './headline.ts';
import { benchLoad } from './load.ts';
import { benchPairs } from './pairs.ts';

const CLAIMS = 500;

const [, , claims] = process.argv;
const benches =
  claims === undefined
    ? [benchHeadline, benchPairs, benchGrowth, async () => benchLoad(CLAIMS)]
    : [async () => benchLoad(Number(claims))];
for (const bench of benches) console.log(`${await bench()}\n`);
