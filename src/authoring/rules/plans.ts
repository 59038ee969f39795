import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { parsePlan, runPlan } from '../plan.ts';

/** Every scenario comes with plans, and each of them comes true. */
export function findFailedPlans({ edition, files }: Draft): readonly Finding[] {
  if (files.plans.length === 0) {
    return [finding('plan-missing', files.manifest.path, null, { folder: `stories/${files.id}/plans` })];
  }
  return files.plans.flatMap(({ path, text }) => {
    const plan = parsePlan(text ?? '');
    if (!plan.ok) {
      const { line, text: step, reason } = plan.error;
      return [finding('plan-unreadable', path, line, { text: step, reason })];
    }
    const failure = edition === null ? null : runPlan(edition, plan.value);
    if (failure === null) return [];
    return [finding('plan-failed', path, failure.line, { step: failure.step, found: failure.found })];
  });
}
