/** The built harness: `node run.js <count> <seed> <first> [stop]`. Prints the table; the exit code is 1 where a file did what it must not. */
import { fuzz } from './harness.ts';
import { isClean, tableOf } from './table.ts';

const [count, seed, first, stop] = process.argv.slice(2);
const began = Date.now();
const report = await fuzz({ count: Number(count), seed: Number(seed), first: Number(first), stop: stop === 'stop' });
console.log(tableOf(report, { seed: Number(seed), seconds: (Date.now() - began) / 1000 }));
process.exitCode = isClean(report) ? 0 : 1;
