import { type Count, failure, sum, summary } from './count.ts';
import { STEPS, type Step } from './steps.ts';

/** `npm test`: every check there is; the last line says how many passed and failed. */
export default async function test(): Promise<number> {
  const counts: Count[] = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.title}`);
    counts.push(await countStep(step));
  }
  const total = sum(counts);
  console.log('');
  for (const [index, { title }] of STEPS.entries()) {
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
