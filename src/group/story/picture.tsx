import { useStill } from '../../game/use-still.ts';
import type { StoryHere } from './use-story.ts';

/** How things stand in the story, drawn. It says nothing that the words do not. */
export function Picture({ story }: { readonly story: StoryHere }) {
  const still = useStill(story.moments, story.edition.manifest.cast, story.people, true);
  return (
    <div class="group-picture" aria-hidden="true">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code from our own art */}
      {still !== '' && <div dangerouslySetInnerHTML={{ __html: still }} />}
    </div>
  );
}
