import { type Count, failure, sum, summary } from './count.ts';
import { LONG_STEPS, STEPS, type Step } from './steps.ts';

/**
 * `npm test`: every check there is; the last line says how many passed and failed. `npm run test:long`: only those
 * that take long, many times over.
 */
export default async function test(args: readonly string[]): Promise<number> {
  const steps = args.includes('--long') ? LONG_STEPS : STEPS;
  const counts: Count[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    counts.push(await countStep(step));
  }
  const total = sum(counts);
  console.log('');
  for (const [index, { title }] of steps.entries()) {
    const count = counts[index] ?? failure();
    console.log(`${title}: ${summary(count)}`);
    for (const remark of count.remarks) console.log(`  ${remark}`);
  }
  console.log(summary(total));
  return total.failed === 0 ? 0 : 1;
}

/** A step that breaks down is a failed check and not the end of the run. */
async function countStep({ run }: Step): Promise<Count> {
  try {
    return await run();
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
