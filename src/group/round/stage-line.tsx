import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { stageName, stagesOf } from './steps.ts';

/** At which step of the decision the group is. */
export function StageLine({ round }: { readonly round: RoundView }) {
  const { shared } = useSession();
  const words = useWords();
  const stages = stagesOf(shared.setup);
  const at = stages.indexOf(round.stage);
  return (
    <ol class="stage-line" aria-label={words('stage.line')}>
      {stages.map((stage, position) => (
        <li
          key={stage}
          aria-current={position === at ? 'step' : undefined}
          data-passed={position < at ? '' : undefined}
        >
          {words(`stage.name.${stageName(stage, shared.setup)}`)}
        </li>
      ))}
    </ol>
  );
}
