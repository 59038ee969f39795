import type { Who } from '../../classroom/session/methods/method.ts';
import { useWords } from '../use-group.ts';
import { Notepad } from './notepad.tsx';
import type { MethodHere } from './use-method.ts';

interface SilentProps {
  readonly method: MethodHere;
  readonly as: Who;
}

/** The screen of whom the phase silences: what they do meanwhile, and a notepad. */
export function Silent({ method, as }: SilentProps) {
  const words = useWords();
  const told = as === 'observer' ? words('phase.observer') : method.said.silent;
  return (
    <div class="phase-silent">
      <p class="phase-listen">{words('phase.listen')}</p>
      {told !== undefined && <p>{told}</p>}
      <Notepad />
    </div>
  );
}
