import { PageStyle } from '../../debrief/page-style.tsx';
import { Distribution } from '../round/distribution.tsx';
import { TalkTime } from '../round/talk-time.tsx';
import { Paged } from '../screen/paged.tsx';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { Deed } from './deed.tsx';
import style from './methods.css?inline';
import { Perspectives } from './perspectives.tsx';
import { PhaseRules } from './phase-rules.tsx';
import { type MethodHere, useMethod } from './use-method.ts';

/** A method on the big screen: the phase and its time, readable from the last row. Nobody's own. */
export function MethodScreen() {
  const method = useMethod();
  return (
    <>
      <PageStyle css={style} />
      {method !== null && <ScreenPhase method={method} />}
    </>
  );
}

function ScreenPhase({ method }: { readonly method: MethodHere }) {
  const { shared, story } = useSession();
  const words = useWords();
  const { phase, phases, at, said, ends } = method;
  const tally = phase.shows === 'nothing' ? null : (shared.round?.first.tally ?? null);
  return (
    <div class="screen-main">
      <div class="screen-story method-screen">
        <p class="screen-stage">
          {method.words.title} · {words('phase.step', { number: at + 1, of: phases.length })}
        </p>
        <h2 class="method-screen-title">{said.title}</h2>
        <TalkTime key={ends} ends={ends} />
        <p class="method-screen-goal">{said.goal}</p>
        {phase.silent.includes('bringer') && <p>{words('phase.screenSilent')}</p>}
        {(phase.asks === 'positions' || phase.asks === 'note') && <p>{words('phase.screenWrite')}</p>}
        {phase.asks === 'safety' && (
          <p>{words('safety.answered', { n: shared.safety.answered, of: shared.safety.asked })}</p>
        )}
      </div>
      <Paged key={phase.id} label={words('screen.words')} look="screen-words method-screen">
        {phase.shows === 'deed' && <Deed />}
        {tally !== null && shared.round !== null && story !== null && (
          <Distribution
            caption={words('reveal.caption.first', { count: tally.n })}
            options={shared.round.options}
            tally={tally}
            story={story}
            own={null}
          />
        )}
        {phase.worlds && <Perspectives />}
        <PhaseRules method={method} />
      </Paged>
    </div>
  );
}
