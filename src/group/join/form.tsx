import { useState } from 'preact/hooks';
import { readCode } from '../../classroom/code.ts';
import { type AskProblem, ask } from '../../client/ask.ts';
import { type FormErrors, useSending } from '../../ui/form/use-sending.ts';
import { LineField } from '../../ui/line-field.tsx';
import type { SessionJoined, SessionJoining } from '../../wire/session.ts';
import { keepSession } from '../kept.ts';
import { toSession } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useGroup } from '../use-group.ts';
import { AlreadyIn } from './already-in.tsx';

interface JoinFormProps {
  /** The secret of the link that was followed; null where a code is typed. */
  readonly link: string | null;
  /** A code that came with the address. */
  readonly code: string;
}

type Field = 'code' | 'name' | 'form';

/** Coming into a session: a code or a link, and a name of one's own choosing. */
export function JoinForm({ link, code: given }: JoinFormProps) {
  const { words, device } = useGroup();
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const { form, busy, errors, onSubmit } = useSending<Field>(async () => {
    if (link === null && code.trim() === '') return { code: words('join.codeMissing') };
    if (name.trim() === '') return { name: words('join.nameMissing') };
    const asked: SessionJoining = { session: link === null ? { code } : { link }, name };
    const joined = await ask<SessionJoined>('POST', '/sessions/join', asked);
    if (!joined.ok) return wrongWith(joined.error);
    const { session } = joined.value;
    keepSession(device.storage(), {
      ...{ session, scenario: null, name: name.trim() },
      ...{ seen: device.now(), ways: [link ?? code] },
    });
    location.hash = toSession(session);
    return {};
  });
  const wrongWith = (problem: AskProblem): FormErrors<Field> => {
    if (problem.code === 'wrong-code' && link !== null) return { form: words('problem.wrongLink') };
    const text = sentenceOf(problem, words);
    if (problem.code === 'wrong-code') return { code: text };
    return problem.code === 'bad-name' || problem.code === 'name-taken' ? { name: text } : { form: text };
  };
  return (
    <form ref={form} class="group-form" noValidate onSubmit={onSubmit}>
      {link === null && (
        <LineField
          label={words('join.code')}
          hint={words('join.codeHint')}
          error={errors?.code ?? null}
          text={code}
          onText={setCode}
        />
      )}
      <AlreadyIn way={link ?? readCode(code) ?? ''} />
      <LineField
        label={words('join.name')}
        hint={words('join.nameHint')}
        error={errors?.name ?? null}
        text={name}
        onText={setName}
      />
      {errors?.form !== undefined && (
        <p class="notice" tabIndex={-1} data-wrong>
          {errors.form}
        </p>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={busy}>
          {words('join.join')}
        </button>
      </p>
    </form>
  );
}
