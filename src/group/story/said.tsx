import { Passage } from '../../game/dialogue/passage.tsx';
import '../../game/dialogue/dialogue.css';
import { useWords } from '../use-group.ts';
import type { StoryHere } from './use-story.ts';

/** What was said since the last choice; what came before can be unfolded. */
export function Said({ story }: { readonly story: StoryHere }) {
  const words = useWords();
  const { moments, texts } = story;
  const last = moments.at(-1);
  const earlier = moments.slice(0, -1);
  return (
    <div class="said">
      {earlier.length > 0 && (
        <details class="group-fold">
          <summary>{words('story.earlier')}</summary>
          <div class="log">
            {earlier.map((moment, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the past never changes its order
              <div key={position} class="moment">
                <Passage moment={moment} texts={texts} />
              </div>
            ))}
          </div>
        </details>
      )}
      {last !== undefined && (
        <div class="moment moment--present">
          <Passage moment={last} texts={texts} />
        </div>
      )}
    </div>
  );
}
