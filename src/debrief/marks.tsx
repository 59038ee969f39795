import type { ByWorld } from '../profession/worlds.ts';
import { type WorldMark, worldMarks } from '../report/worlds.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { WORLD_ICONS } from '../ui/world-icons.ts';

/** Who gains and who pays by an option, in words: these are not figures to be added. */
export function WorldMarks({ shifts }: { readonly shifts: ByWorld<number> }) {
  const { t } = useEnvironment();
  const marks = worldMarks(shifts);
  if (marks.length === 0) return <p class="marks-none">{t('debrief.noWorlds')}</p>;
  return (
    <dl class="marks">
      <Side name={t('debrief.wins')} marks={marks.filter(({ shift }) => shift > 0)} />
      <Side name={t('debrief.loses')} marks={marks.filter(({ shift }) => shift < 0)} />
    </dl>
  );
}

function Side({ name, marks }: { readonly name: string; readonly marks: readonly WorldMark[] }) {
  const { t } = useEnvironment();
  if (marks.length === 0) return null;
  return (
    <div class="marks-side">
      <dt>{name}</dt>
      {marks.map(({ world, shift }) => (
        <dd key={world} class={`mark world--${world}`}>
          <Icon svg={WORLD_ICONS[world]} />
          {t(`world.${world}`)}
          {Math.abs(shift) > 1 && <span class="mark-much"> ({t('debrief.much')})</span>}
        </dd>
      ))}
    </div>
  );
}
