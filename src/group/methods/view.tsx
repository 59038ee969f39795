import { PageStyle } from '../../debrief/page-style.tsx';
import { useSession } from '../session/use-session.ts';
import { Picture } from '../story/picture.tsx';
import { Said } from '../story/said.tsx';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { MethodBar } from './method-bar.tsx';
import style from './methods.css?inline';
import { PhaseBody } from './phase-body.tsx';
import { PhaseHead } from './phase-head.tsx';
import { Roles } from './roles.tsx';
import { Silent } from './silent.tsx';
import { type MethodHere, standingOf, useMethod } from './use-method.ts';

/** A group that talks along the phases of a method. */
export function MethodView() {
  const { own, story } = useSession();
  const words = useWords();
  const method = useMethod();
  if (story?.otherEdition) return <p class="notice">{words('story.otherEdition')}</p>;
  return (
    <>
      <PageStyle css={style} />
      {method === null ? (
        <p role="status">{words('loading')}</p>
      ) : (
        <>
          <Phase method={method} story={story} />
          {own.facilitator && <MethodBar method={method} />}
        </>
      )}
    </>
  );
}

interface PhaseProps {
  readonly method: MethodHere;
  readonly story: StoryHere | null;
}

/** Whoever is silent now has a screen with nothing else to do. */
function Phase({ method, story }: PhaseProps) {
  const { shared, own } = useSession();
  const words = useWords();
  const standing = standingOf(shared, own);
  const isSilent = method.phase.silent.includes(standing);
  const body = (
    <section class="group-section method">
      <PhaseHead method={method} />
      {isSilent ? (
        <Silent method={method} as={standing} />
      ) : (
        <PhaseBody key={method.phase.id} method={method} story={story} />
      )}
      {story === null && <p class="notice method-own">{words('phase.own')}</p>}
      {!isSilent && <Roles />}
    </section>
  );
  if (story === null || isSilent) return body;
  return (
    <div class="group-columns">
      <div class="group-round">{body}</div>
      <details class="group-fold" open>
        <summary>{words('phase.story')}</summary>
        <div class="group-story">
          <Picture story={story} />
          <Said story={story} />
        </div>
      </details>
    </div>
  );
}
