import type { RoundView } from '../../classroom/session/visible.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

/** A question to talk about: one of the scenario's, or one that always can be asked. */
export function Question({ round, story }: { readonly round: RoundView; readonly story: StoryHere }) {
  const words = useWords();
  const questions = useQuestions(round, story);
  return (
    <figure class="talk-question">
      <figcaption class="group-soft">{words('question.title')}</figcaption>
      <p>{questions[round.question % questions.length]}</p>
    </figure>
  );
}

/** Those of the scenario first, then those that fit any decision; never none. */
export function useQuestions(round: RoundView, story: StoryHere): readonly string[] {
  const words = useWords();
  const own = story.debrief.decisions[round.decision]?.questions ?? [];
  return [...own, words('question.who'), words('question.other'), words('question.tomorrow')];
}
