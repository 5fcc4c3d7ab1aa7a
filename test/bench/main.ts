/** `npm run bench`: figures and ratios within one run. */
import { benchGrowth } from './growth.ts';
import { benchHeadline } from './headline.ts';
import { benchPairs } from './pairs.ts';

for (const bench of [benchHeadline, benchPairs, benchGrowth]) console.log(`${await bench()}\n`);
