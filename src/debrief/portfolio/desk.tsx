import { useId, useState } from 'preact/hooks';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useTimes } from '../times.ts';
import { type Candidate, inPeriod } from './candidates.ts';
import { PARTS, type Part, type Parts } from './parts.ts';

interface DeskProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly parts: Parts;
  readonly onParts: (parts: Parts) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What goes into the report: which attempts, what of them, and a name. */
export function Desk({ candidates, chosen, onChosen, parts, onParts, name, onName }: DeskProps) {
  const { t, language, linkTo } = useEnvironment();
  const id = useId();
  if (candidates.length === 0) {
    return (
      <>
        <p class="notice">{t('portfolio.empty')}</p>
        <p>
          <a class="nl-button nl-button--primary" href={linkTo({ page: 'library', language })}>
            {t('debrief.library')}
          </a>
        </p>
      </>
    );
  }
  return (
    <form class="desk" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="desk-which">
        <legend>{t('portfolio.which')}</legend>
        <ul class="desk-candidates">
          {candidates.map((candidate) => (
            <li key={candidate.id}>
              <Tick
                checked={chosen.has(candidate.id)}
                onChange={() => onChosen(toggled(chosen, candidate.id))}
              >
                <CandidateName candidate={candidate} />
              </Tick>
            </li>
          ))}
        </ul>
        {candidates.length > 1 && <Shortcuts candidates={candidates} onChosen={onChosen} />}
      </fieldset>
      <fieldset>
        <legend>{t('portfolio.what')}</legend>
        <ul class="desk-parts">
          {PARTS.map((part) => (
            <li key={part}>
              <Tick checked={parts.has(part)} onChange={() => onParts(toggled<Part>(parts, part))}>
                {t(`portfolio.part.${part}`)}
              </Tick>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="desk-name">
        <label for={id}>{t('portfolio.name')}</label>
        <input
          id={id}
          type="text"
          autocomplete="name"
          value={name}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => onName(currentTarget.value)}
        />
        <span id={`${id}-help`}>{t('portfolio.nameHelp')}</span>
      </p>
    </form>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: preact.ComponentChildren;
}

function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label class="desk-tick">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}

function CandidateName({
  candidate: { attempt, started, finished, measured, group },
}: {
  readonly candidate: Candidate;
}) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const timeOf = useTimes();
  const state = group ? 'group' : finished === null ? 'unfinished' : measured ? 'first' : 'again';
  return (
    <>
      <strong>{titleOf(attempt.scenario)}</strong>
      <span class="desk-when">
        {started === null ? t('portfolio.fromAddress') : `${timeOf(started)}, ${t(`portfolio.${state}`)}`}
      </span>
    </>
  );
}

function Shortcuts({ candidates, onChosen }: Pick<DeskProps, 'candidates' | 'onChosen'>) {
  const { t } = useEnvironment();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const id = useId();
  return (
    <div class="desk-shortcuts">
      <button
        type="button"
        class="nl-button nl-button--subtle"
        onClick={() => onChosen(new Set(candidates.map((candidate) => candidate.id)))}
      >
        {t('portfolio.all')}
      </button>
      <button type="button" class="nl-button nl-button--subtle" onClick={() => onChosen(new Set())}>
        {t('portfolio.none')}
      </button>
      <span class="desk-day">
        <label for={`${id}-from`}>{t('portfolio.from')}</label>
        <input
          id={`${id}-from`}
          type="date"
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </span>
      <span class="desk-day">
        <label for={`${id}-until`}>{t('portfolio.until')}</label>
        <input
          id={`${id}-until`}
          type="date"
          value={until}
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </span>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        disabled={from === '' && until === ''}
        onClick={() => onChosen(inPeriod(candidates, from, until))}
      >
        {t('portfolio.period')}
      </button>
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}
