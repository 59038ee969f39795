import { useEffect, useRef, useState } from 'preact/hooks';
import { type AskProblem, ask } from '../client/ask.ts';
import { useEnvironment } from '../ui/environment.ts';
import { LineField } from '../ui/line-field.tsx';
import type { JoinedAnswer } from '../wire/answers.ts';
import type { Joining } from '../wire/schemas.ts';
import './class.css';
import { sentenceOf } from './problem.ts';

interface JoinFormProps {
  /** The secret of the link that was followed; null where a code is typed. */
  readonly link: string | null;
  /** True for who has been in the class before, on another device or with another cookie. */
  readonly returning: boolean;
  readonly onJoined: (joined: JoinedAnswer) => void;
}

type FieldName = 'code' | 'name' | 'recovery' | 'form';

/** As the server has it: shorter words are soon guessed. */
const SHORTEST_RECOVERY = 6;

/** Joining a class for the first time, or coming back to it: the same three things are asked. */
export function JoinForm({ link, returning, onJoined }: JoinFormProps) {
  const { t } = useEnvironment();
  const [back, setBack] = useState(returning);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [recovery, setRecovery] = useState('');
  const [wrong, setWrong] = useState<{ readonly field: FieldName; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errorOf = (field: FieldName) => (wrong?.field === field ? wrong.text : null);
  useEffect(() => {
    if (wrong === null) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [wrong]);

  const check = (): typeof wrong => {
    if (link === null && code.trim() === '') return { field: 'code', text: t('class.join.codeMissing') };
    if (name.trim() === '') return { field: 'name', text: t('class.join.nameMissing') };
    if (recovery.trim().length >= SHORTEST_RECOVERY) return null;
    return { field: 'recovery', text: t('class.join.recoveryShort', { least: SHORTEST_RECOVERY }) };
  };
  const submit = async () => {
    const missing = check();
    setWrong(missing);
    if (missing !== null) return;
    setBusy(true);
    const asked: Joining = { class: link === null ? { code } : { link }, name, recovery: recovery.trim() };
    const joined = await ask<JoinedAnswer>('POST', back ? '/return' : '/join', asked);
    setBusy(false);
    if (joined.ok) onJoined(joined.value);
    else setWrong({ field: fieldOf(joined.error, link), text: sentenceOf(joined.error, t) });
  };
  return (
    <form
      ref={form}
      class="class-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit().catch(reportError);
      }}
    >
      <fieldset>
        <legend class="writing-label">{t('class.join.who')}</legend>
        {[false, true].map((again) => (
          <label key={String(again)} class="class-choice">
            <input
              type="radio"
              name="back"
              checked={back === again}
              onChange={() => {
                setBack(again);
                setWrong(null);
              }}
            />
            {t(again ? 'class.join.again' : 'class.join.first')}
          </label>
        ))}
      </fieldset>
      {link === null && (
        <LineField
          label={t('class.join.code')}
          hint={t('class.join.codeHint')}
          error={errorOf('code')}
          text={code}
          onText={setCode}
        />
      )}
      <LineField
        label={t('class.join.name')}
        hint={t(back ? 'class.join.nameAgain' : 'class.join.nameHint')}
        error={errorOf('name')}
        text={name}
        onText={setName}
      />
      <LineField
        label={t('class.join.recovery')}
        hint={t(back ? 'class.join.recoveryAgain' : 'class.join.recoveryHint', { least: SHORTEST_RECOVERY })}
        error={errorOf('recovery')}
        text={recovery}
        onText={setRecovery}
      />
      {wrong?.field === 'form' && (
        <p class="notice" tabIndex={-1} data-wrong>
          {wrong.text}
        </p>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={busy}>
          {t(back ? 'class.join.goBack' : 'class.join.join')}
        </button>
      </p>
    </form>
  );
}

function fieldOf({ code }: AskProblem, link: string | null): FieldName {
  if (code === 'wrong-code') return link === null ? 'code' : 'form';
  if (code === 'bad-name' || code === 'name-taken') return 'name';
  return code === 'wrong-recovery' ? 'recovery' : 'form';
}
