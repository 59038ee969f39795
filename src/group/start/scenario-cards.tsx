import { library } from 'virtual:laveren/library';
import { useId } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useWords } from '../use-group.ts';

interface ScenarioCardsProps {
  readonly chosen: string;
  readonly onChoose: (scenario: string) => void;
}

/** The conversations of the site, one of which is the group's. */
export function ScenarioCards({ chosen, onChoose }: ScenarioCardsProps) {
  const { t, language } = useEnvironment();
  const words = useWords();
  const id = useId();
  return (
    <fieldset>
      <legend class="writing-label">{words('start.scenario')}</legend>
      <div class="group-cards">
        {library.map((entry) => (
          <label key={entry.id} class="group-card">
            <input
              type="radio"
              name={id}
              checked={entry.id === chosen}
              onChange={() => onChoose(entry.id)}
              aria-describedby={`${id}-${entry.id}`}
            />
            <img
              class="group-card-cover"
              src={`${import.meta.env.BASE_URL}covers/${entry.id}.svg`}
              alt=""
              width="1280"
              height="720"
            />
            <span class="group-card-title">{entry.title[language]}</span>
            <span id={`${id}-${entry.id}`} class="group-soft">
              {t('library.minutes', { minutes: entry.minutes })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
