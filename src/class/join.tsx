import { useState } from 'preact/hooks';
import { type AskProblem, ask } from '../client/ask.ts';
import { useEnvironment } from '../ui/environment.ts';
import { type FormErrors, useSending } from '../ui/form/use-sending.ts';
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

type Field = 'code' | 'name' | 'recovery' | 'form';

/** As the server has it: shorter words are soon guessed. */
const SHORTEST_RECOVERY = 6;

/** Joining a class for the first time, or coming back to it: the same three things are asked. */
export function JoinForm({ link, returning, onJoined }: JoinFormProps) {
  const { t } = useEnvironment();
  const [back, setBack] = useState(returning);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [recovery, setRecovery] = useState('');
  const { form, busy, errors, onSubmit, forgive } = useSending<Field>(async () => {
    if (link === null && code.trim() === '') return { code: t('class.join.codeMissing') };
    if (name.trim() === '') return { name: t('class.join.nameMissing') };
    if (recovery.trim().length < SHORTEST_RECOVERY)
      return { recovery: t('class.join.recoveryShort', { least: SHORTEST_RECOVERY }) };
    const asked: Joining = { class: link === null ? { code } : { link }, name, recovery: recovery.trim() };
    const joined = await ask<JoinedAnswer>('POST', back ? '/return' : '/join', asked);
    if (!joined.ok) return wrongWith(joined.error, link, sentenceOf(joined.error, t));
    onJoined(joined.value);
    return {};
  });
  return (
    <form ref={form} class="class-form" noValidate onSubmit={onSubmit}>
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
                forgive();
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
          error={errors?.code ?? null}
          text={code}
          onText={setCode}
        />
      )}
      <LineField
        label={t('class.join.name')}
        hint={t(back ? 'class.join.nameAgain' : 'class.join.nameHint')}
        error={errors?.name ?? null}
        text={name}
        onText={setName}
      />
      <LineField
        label={t('class.join.recovery')}
        hint={t(back ? 'class.join.recoveryAgain' : 'class.join.recoveryHint', { least: SHORTEST_RECOVERY })}
        error={errors?.recovery ?? null}
        text={recovery}
        onText={setRecovery}
      />
      {errors?.form !== undefined && (
        <p class="notice" tabIndex={-1} data-wrong>
          {errors.form}
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

function wrongWith({ code }: AskProblem, link: string | null, text: string): FormErrors<Field> {
  if (code === 'wrong-code') return link === null ? { code: text } : { form: text };
  if (code === 'bad-name' || code === 'name-taken') return { name: text };
  return code === 'wrong-recovery' ? { recovery: text } : { form: text };
}
