import type { RoundView } from '../../classroom/session/visible.ts';
import { Question } from '../round/question.tsx';
import { TalkTime } from '../round/talk-time.tsx';
import type { StoryHere } from '../story/use-story.ts';

/** What a hall talks about, and for how long. */
export function ScreenTalk({ round, story }: { readonly round: RoundView; readonly story: StoryHere }) {
  const { ends } = round;
  return (
    <>
      {ends !== null && <TalkTime key={ends} ends={ends} />}
      <Question round={round} story={story} />
    </>
  );
}
