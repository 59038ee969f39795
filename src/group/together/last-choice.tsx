import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

/** What the group chose last, and how it came to that: from there the story went on. */
export function LastChoice({ story }: { readonly story: StoryHere }) {
  const { shared } = useSession();
  const words = useWords();
  const chosen = shared.passed.at(-1)?.chosen ?? null;
  if (chosen === null) return null;
  return (
    <p class="chosen">
      <strong>{words(`lastChoice.${chosen.by}`)}</strong> {story.optionText(chosen.option)}
    </p>
  );
}
