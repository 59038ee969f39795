import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { useWhen } from '../../ui/when.ts';
import type { AddingPasskey, OwnPasskey } from '../../wire/passkeys.ts';
import { Answered } from '../answered.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';
import { canPasskey, deviceSentence, makePasskey, type PasskeyOffer } from '../session/passkey.ts';
import { useAnswer } from '../use-answer.ts';
import { useDesk } from '../use-desk.ts';

const LONGEST_NAME = 60;

/** The passkeys of an account: adding one, and taking one away. */
export function Passkeys({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const { answer, refresh } = useAnswer<{ readonly passkeys: readonly OwnPasskey[] }>('/desk/passkeys');
  const remove = async ({ id, name }: OwnPasskey) => {
    const removed = await ask('DELETE', `/desk/passkeys/${id}`);
    if (!removed.ok) return say(sentenceOf(removed.error, t));
    await refresh();
    say(t('desk.account.passkeys.removed', { name }));
  };
  return (
    <section class="desk-section" aria-labelledby="passkeys">
      <h2 id="passkeys" class="nl-heading nl-heading--level-2">
        {t('desk.account.passkeys.title')}
      </h2>
      <p>{t('desk.account.passkeys.intro')}</p>
      <Answered answer={answer} onAgain={refresh}>
        {({ passkeys }) =>
          passkeys.length > 0 && (
            <ul class="desk-list">
              {passkeys.map((passkey) => (
                <PasskeyItem key={passkey.id} passkey={passkey} onRemove={() => remove(passkey)} />
              ))}
            </ul>
          )
        }
      </Answered>
      {canPasskey() && <AddPasskey hasPassword={hasPassword} onAdded={refresh} />}
    </section>
  );
}

interface PasskeyItemProps {
  readonly passkey: OwnPasskey;
  readonly onRemove: () => Promise<void>;
}

function PasskeyItem({ passkey: { name, created, used }, onRemove }: PasskeyItemProps) {
  const { t } = useEnvironment();
  const when = useWhen();
  return (
    <li class="desk-item">
      <h3 class="nl-heading nl-heading--level-3" dir="auto">
        {name}
      </h3>
      <p class="desk-fact">
        {used === null
          ? t('desk.account.passkeys.unused', { created: when(created) })
          : t('desk.account.passkeys.used', { created: when(created), used: when(used) })}
      </p>
      <p class="desk-actions">
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void onRemove().catch(reportError)}
        >
          {t('desk.account.passkeys.remove')}
          <span class="visually-hidden"> {name}</span>
        </button>
      </p>
    </li>
  );
}

interface AddPasskeyProps {
  readonly hasPassword: boolean;
  readonly onAdded: () => Promise<void>;
}

function AddPasskey({ hasPassword, onAdded }: AddPasskeyProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const add = async (): Promise<FormErrors> => {
    if (name.trim() === '') return { name: t('desk.account.passkeys.nameMissing') };
    if (hasPassword && password === '') return { password: t('desk.account.passwordMissing') };
    const offer = await ask<PasskeyOffer>('POST', '/desk/passkeys/offer', {});
    if (!offer.ok) return { form: sentenceOf(offer.error, t) };
    const made = await makePasskey(offer.value);
    if (!made.ok) return { form: deviceSentence(made.error, t) };
    const sent: AddingPasskey = { made: made.value, name: name.trim(), password };
    const added = await ask('POST', '/desk/passkeys', sent);
    if (!added.ok && added.error.code === 'wrong-password')
      return { password: t('desk.account.currentWrong') };
    if (!added.ok) return { form: sentenceOf(added.error, t) };
    setName('');
    setPassword('');
    await onAdded();
    say(t('desk.account.passkeys.added'));
    return {};
  };
  return (
    <Form action={t('desk.account.passkeys.add')} onSubmit={add}>
      {(errors) => (
        <>
          <TextField
            label={t('desk.account.passkeys.name')}
            hint={t('desk.account.passkeys.nameHint')}
            error={errors.name}
            text={name}
            onText={setName}
            most={LONGEST_NAME}
          />
          {hasPassword && (
            <TextField
              label={t('desk.account.passkeys.password')}
              error={errors.password}
              text={password}
              onText={setPassword}
              type="password"
              autocomplete="current-password"
            />
          )}
        </>
      )}
    </Form>
  );
}
