import { BOUNDS } from '../../core/explore/explore.ts';
import type { CheckReport } from '../../server/uploads/check-report.ts';
import { arrange } from './arrange.ts';
import { type CheckNeeds, judge } from './judge.ts';
import { unpack } from './unpack.ts';

/**
 * Smaller than for the library, because nobody has looked at these stories: what is handed in and exported is
 * played again in the server, a passage of two thousand steps in some ten milliseconds.
 */
export const OWN_BOUNDS = { ...BOUNDS, states: 20_000, milliseconds: 30_000, steps: 2_000 };

/** From a zip that may be from anybody to what is wrong with it, and to the scenario in it. */
export function check(zip: Uint8Array, owner: string, needs: CheckNeeds): CheckReport {
  const unpacked = unpack(zip);
  if (!unpacked.ok) return { checked: null, findings: [unpacked.finding] };
  const arranged = arrange(unpacked.files);
  return arranged.ok ? judge(arranged.files, owner, needs) : { checked: null, findings: arranged.findings };
}
