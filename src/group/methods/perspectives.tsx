import { WORLDS } from '../../profession/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { WORLD_ICONS } from '../../ui/world-icons.ts';
import { useWords } from '../use-group.ts';

/** The four worlds as perspectives, each with a question. */
export function Perspectives() {
  const { t } = useEnvironment();
  const words = useWords();
  return (
    <section class="group-section" aria-labelledby="perspectives">
      <h3 id="perspectives" class="nl-heading nl-heading--level-3">
        {words('perspective.title')}
      </h3>
      <dl class="perspectives">
        {WORLDS.map((world) => (
          <div key={world} class={`world--${world}`}>
            <dt class="mark">
              <Icon svg={WORLD_ICONS[world]} />
              {t(`world.${world}`)}
            </dt>
            <dd>{words(`perspective.${world}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
