/** `npm run bench`: figures and ratios within one run. */
import { benchHeadline } from './headline.ts';

for (const bench of [benchHeadline]) console.log(await bench());
