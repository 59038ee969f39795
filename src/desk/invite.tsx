import { useState } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { CopyLink } from '../ui/form/copy-link.tsx';
import { Form } from './form/form.tsx';
import { toClasses } from './links.ts';
import { sentenceOf } from './problem.ts';
import { useDesk } from './use-desk.ts';
import { ViewHead } from './view-head.tsx';

/** Makes an invitation for one colleague. Its secret is shown here once and kept nowhere. */
export function InviteView() {
  const { t, language, linkTo } = useEnvironment();
  const { ask, say } = useDesk();
  const [secret, setSecret] = useState<string | null>(null);
  const invite = async () => {
    const made = await ask<{ readonly secret: string }>('POST', '/desk/invitations', {});
    if (!made.ok) return { form: sentenceOf(made.error, t) };
    setSecret(made.value.secret);
    say(t('desk.invite.made'));
    return {};
  };
  return (
    <>
      <ViewHead title={t('desk.invite.title')} back={[{ href: toClasses, text: t('desk.title') }]} />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.invite.intro')}</p>
      {secret !== null && (
        <div class="desk-section">
          <CopyLink
            label={t('desk.invite.link')}
            link={`${location.origin}${linkTo({ page: 'desk', language })}#${secret}`}
            say={say}
          />
          <p class="desk-note">{t('desk.invite.help')}</p>
        </div>
      )}
      <Form action={t('desk.invite.make')} onSubmit={invite}>
        {() => null}
      </Form>
    </>
  );
}
