import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** What the one who brought the conversation in really chose; of a case of the group's own it is told aloud. */
export function Deed() {
  const { shared, story } = useSession();
  const words = useWords();
  const { deed, round } = shared;
  const same = deed === null ? 0 : (round?.first.tally?.counts[deed] ?? 0);
  return (
    <section class="group-section phase-deed" aria-labelledby="deed">
      <h3 id="deed" class="nl-heading nl-heading--level-3">
        {words('deed.title')}
      </h3>
      {deed === null || story === null ? (
        <p>{words('deed.none')}</p>
      ) : (
        <>
          <p class="chosen">{story.optionText(deed)}</p>
          {round?.first.tally !== null && round !== null && <p>{words('deed.same', { count: same })}</p>}
        </>
      )}
    </section>
  );
}
