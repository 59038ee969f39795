import type { DecisionReport } from '../../report/session/report.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

interface ReasonsPartProps {
  readonly decision: DecisionReport;
  readonly story: StoryHere;
}

/** The reasons that were on the screens, by option and without names; those of the second time where there are any. */
export function ReasonsPart({ decision: { options, before, after }, story }: ReasonsPartProps) {
  const words = useWords();
  const written = [after, before].map((tally) =>
    (tally?.reasons ?? []).flatMap((reason) => (reason === null || reason.text === '' ? [] : reason)),
  );
  const reasons = written.find((given) => given.length > 0) ?? [];
  if (reasons.length === 0) return null;
  return (
    <>
      <h4>{words('report.reasons')}</h4>
      {story.ordered(options).map((option) => {
        const given = reasons.filter((reason) => reason.option === option);
        if (given.length === 0) return null;
        return (
          <div key={option} class="report-reasons">
            <h5>{story.optionText(option)}</h5>
            <ul class="report-lines">
              {given.map(({ text }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same
                <li key={at} class="sheet-typed" dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
