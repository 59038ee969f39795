import { Revealed } from '../round/revealed.tsx';
import { Afterwards } from '../session/afterwards.tsx';
import { Agreements } from '../session/agreements.tsx';
import { TakeAlong } from '../session/take-along.tsx';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { Deed } from './deed.tsx';
import { Notepad } from './notepad.tsx';
import { Perspectives } from './perspectives.tsx';
import { PhaseRules } from './phase-rules.tsx';
import { Positions } from './positions.tsx';
import { Safety } from './safety.tsx';
import type { MethodHere } from './use-method.ts';

interface PhaseBodyProps {
  readonly method: MethodHere;
  readonly story: StoryHere | null;
}

/** What a phase asks of those who are not silent, and what it shows them. */
export function PhaseBody({ method, story }: PhaseBodyProps) {
  const { shared } = useSession();
  const words = useWords();
  const { phase, phases, at } = method;
  const { round } = shared;
  const showsPositions = phase.shows !== 'nothing';
  const isLast = at === phases.length - 1;
  const writes = phase.asks === 'note' || (phase.asks === 'positions' && (story === null || round === null));
  return (
    <>
      {phase.asks === 'safety' && <Safety />}
      {phase.asks === 'positions' && !writes && round !== null && story !== null && (
        <Positions round={round} story={story} />
      )}
      {phase.shows === 'positions' && (story === null || round === null) && <p>{words('phase.told')}</p>}
      {phase.shows === 'deed' && <Deed />}
      {showsPositions && round !== null && story !== null && (
        <Revealed round={round} turn="first" story={story} />
      )}
      {phase.worlds && <Perspectives />}
      {writes && <p>{words(phase.asks === 'note' ? 'phase.note' : 'phase.position')}</p>}
      {writes && <Notepad />}
      <PhaseRules method={method} />
      {!writes && <NotepadFold />}
      {isLast && (
        <>
          {story === null && <p class="notice">{words('closingNote')}</p>}
          <Agreements />
          <TakeAlong />
          <Afterwards />
        </>
      )}
    </>
  );
}

function NotepadFold() {
  const words = useWords();
  return (
    <details class="group-fold">
      <summary>{words('notepad.title')}</summary>
      <Notepad />
    </details>
  );
}
