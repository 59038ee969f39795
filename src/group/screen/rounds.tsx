import { Passage } from '../../game/dialogue/passage.tsx';
import '../../game/dialogue/dialogue.css';
import { StageView } from '../../game/stage-view.tsx';
import { AgendaLine } from '../compare/agenda-line.tsx';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { LastChoice } from '../together/last-choice.tsx';
import { useGroup, useWords } from '../use-group.ts';
import { LetteredList } from './lettered-list.tsx';
import { Paged } from './paged.tsx';
import { ScreenRound } from './round.tsx';
import { ScreenTalk } from './talk.tsx';

/** The big screen of a group that talks about decisions: the story on one side, the decision on the other. */
export function RoundsScreen() {
  const { shared, story } = useSession();
  const { words, calm } = useGroup();
  if (story === null) throw new Error('a group talks about decisions without a story');
  if (story.otherEdition) return <p class="screen-large">{words('story.otherEdition')}</p>;
  const { round, setup } = shared;
  const reading = round === null || round.stage === 'read';
  // A comparison ends beside the story, which went on differently for each of them.
  const over = round === null && setup.shape === 'compare';
  return (
    <div class="screen-main">
      <div class="screen-story">
        <StageView
          moments={story.moments}
          cast={story.edition.manifest.cast}
          loadParts={story.people}
          motion={calm ? 'reduced' : 'full'}
        />
        {setup.shape === 'compare' ? <AgendaLine story={story} /> : <LastChoice story={story} />}
        {round?.stage === 'read' && <LetteredList options={round.options} story={story} />}
        {round?.stage === 'discuss' && <ScreenTalk round={round} story={story} />}
      </div>
      <Paged key={`${round?.number} ${round?.stage}`} label={words('screen.words')} look="screen-words">
        {reading && !over && <Lines story={story} />}
        {over && <Closing />}
        {round === null && !over && <ScreenEnd story={story} />}
        {round !== null && <ScreenRound round={round} story={story} />}
      </Paged>
    </div>
  );
}

function Lines({ story }: { readonly story: StoryHere }) {
  const last = story.moments.at(-1);
  if (last === undefined) return null;
  return (
    <div class="moment moment--present">
      <Passage moment={last} texts={story.texts} />
    </div>
  );
}

function Closing() {
  const words = useWords();
  return (
    <>
      <h2 class="screen-large">{words('compare.endTitle')}</h2>
      <p>{words('compare.endScreen')}</p>
    </>
  );
}

function ScreenEnd({ story }: { readonly story: StoryHere }) {
  const name = story.moments.at(-1)?.ending ?? null;
  const ending = name === null ? undefined : story.debrief.endings[name];
  if (ending === undefined) return null;
  return (
    <>
      <h2 class="screen-large">{ending.title}</h2>
      <p>{ending.text}</p>
      <p>{ending.pays}</p>
    </>
  );
}
