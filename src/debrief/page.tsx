import { useMemo } from 'preact/hooks';
import type { Edition } from '../core/scenario.ts';
import type { DebriefTexts, StoryTexts } from '../core/texts.ts';
import { type NoteDevice, playingOf } from '../game/saves/notes.ts';
import { Contents } from './contents.tsx';
import { CourseSection } from './course.tsx';
import './debrief.css';
import './moments.css';
import './print.css';
import { Floors } from './floors.tsx';
import { Later } from './later.tsx';
import { Moments } from './moments.tsx';
import { Onward } from './onward.tsx';
import { Outcome } from './outcome.tsx';
import { type Beyond, BeyondThis } from './prospects/beyond.tsx';
import { BranchedFrom } from './prospects/branched-from.tsx';
import { OtherAttempts } from './prospects/other-attempts.tsx';
import { type Reading, readAttempt } from './reading.ts';
import { NotesBeside } from './reflection/notebook.tsx';
import { Reflection } from './reflection/section.tsx';
import { Roles } from './roles.tsx';
import type { Told } from './told.ts';
import { UnreadNote } from './unread.tsx';
import { useWalkThrough, WalkContext } from './walk.ts';

interface DebriefPageProps {
  readonly edition: Edition;
  readonly texts: StoryTexts;
  readonly debrief: DebriefTexts;
  /** The notation of the attempt, as it stood behind the address. */
  readonly fragment: string;
  /** Where the notes beside the attempt are kept. */
  readonly device: NoteDevice;
  readonly beyond: Beyond;
  /** True where somebody is waiting for the page: then what is below the first screen is drawn after it. */
  readonly hurried?: boolean;
}

/** Looking back on one attempt: what became of it, what it cost whom, and what it shows of the roles. */
export function DebriefPage({
  edition,
  texts,
  debrief,
  fragment,
  device,
  beyond,
  hurried = false,
}: DebriefPageProps) {
  const reading = useMemo(() => readAttempt(edition, fragment), [edition, fragment]);
  const told = useMemo((): Told => ({ edition, texts, debrief }), [edition, texts, debrief]);
  if (typeof reading === 'string') return <UnreadNote unread={reading} told={told} />;
  return (
    <BeyondThis reading={reading} told={told} beyond={beyond}>
      <Read reading={reading} told={told} device={device} hurried={hurried} />
    </BeyondThis>
  );
}

interface ReadProps {
  readonly reading: Reading;
  readonly told: Told;
  readonly device: NoteDevice;
  readonly hurried: boolean;
}

function Read({ reading, told, device, hurried }: ReadProps) {
  const walk = useWalkThrough(reading.moments.length);
  return (
    <WalkContext.Provider value={walk}>
      <div class="frame-page debrief on-paper">
        <Outcome reading={reading} told={told} />
        <BranchedFrom />
        <Floors reading={reading} told={told} />
        <Contents />
        <CourseSection reading={reading} told={told} />
        <Later wait={hurried}>
          <Roles reading={reading} told={told} />
          <NotesBeside playing={playingOf(reading.attempt)} device={device}>
            <Moments reading={reading} told={told} />
            <Reflection reading={reading} told={told} />
          </NotesBeside>
          <OtherAttempts />
          <Onward reading={reading} />
        </Later>
      </div>
    </WalkContext.Provider>
  );
}
