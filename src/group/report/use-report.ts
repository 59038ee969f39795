import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Shifts, shiftsOf } from '../../report/session/direction.ts';
import { type SessionReport, sessionReport } from '../../report/session/report.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useSession } from '../session/use-session.ts';

/** The report of the session as it stands; null until what its options shift is known. */
export function useReport(): SessionReport | null {
  const { shared } = useSession();
  const { find } = useSources();
  const [shifts, setShifts] = useState<Shifts | null>(null);
  const scenario = shared.setup.story?.scenario ?? null;
  const edition = shared.setup.story?.edition ?? '';
  useEffect(() => {
    let gone = false;
    const fetchShifts = async () => {
      const source = scenario === null ? null : await find(scenario, edition);
      // Without it the report is whole but for the direction in which the group moved.
      const known = source?.ok ? shiftsOf(await source.value.atlas()) : new Map();
      if (!gone) setShifts(known);
    };
    fetchShifts().catch((fault: unknown) => {
      if (!gone) setShifts(new Map());
      reportError(fault);
    });
    return () => {
      gone = true;
    };
  }, [scenario, edition, find]);
  return useMemo(() => (shifts === null ? null : sessionReport(shared, shifts)), [shared, shifts]);
}
