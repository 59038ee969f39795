import { useEnvironment } from '../../ui/environment.ts';
import { useWords } from '../use-group.ts';
import type { MethodHere } from './use-method.ts';

/** Who talks, what is done and what is not, and a question as an example. */
export function PhaseRules({ method: { phase, said } }: { readonly method: MethodHere }) {
  const words = useWords();
  const { language } = useEnvironment();
  const speaks = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    phase.speaks.map((who) => words(`phase.who.${who}`)),
  );
  return (
    <dl class="phase-rules">
      <div>
        <dt>{words('phase.speaks')}</dt>
        <dd>{speaks}</dd>
      </div>
      <div>
        <dt>{words('phase.allowed')}</dt>
        <dd>{said.allowed}</dd>
      </div>
      <div>
        <dt>{words('phase.forbidden')}</dt>
        <dd>{said.forbidden}</dd>
      </div>
      <div class="phase-question">
        <dt>{words('phase.question')}</dt>
        <dd>{said.question}</dd>
      </div>
    </dl>
  );
}
