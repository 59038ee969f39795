import { Dialog } from '../../ui/dialog.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import type { OwnScenario } from '../../wire/own-scenarios.ts';
import { Form } from '../form/form.tsx';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';

interface WithdrawProps {
  readonly scenario: OwnScenario;
  readonly onWithdrawn: () => void;
  readonly onClose: () => void;
}

/** Asks first, and says what stays: who was asked to play it plays on, and what was handed in can be read. */
export function Withdraw({ scenario: { id, title, assignments }, onWithdrawn, onClose }: WithdrawProps) {
  const { t, language } = useEnvironment();
  const { ask, say, own } = useDesk();
  const withdraw = async () => {
    const done = await ask('DELETE', `/desk/scenarios/${id}`);
    if (!done.ok) return { form: sentenceOf(done.error, t) };
    await own.refresh();
    onWithdrawn();
    onClose();
    say(t('desk.own.withdrew', { title: title[language] }));
    return {};
  };
  return (
    <Dialog title={t('desk.own.withdrawTitle', { title: title[language] })} open onClose={onClose}>
      <p>{t('desk.own.withdrawAsk')}</p>
      {assignments > 0 && <p>{t('desk.own.withdrawAssigned', { count: assignments })}</p>}
      <Form action={t('desk.own.withdraw')} onSubmit={withdraw} onCancel={onClose}>
        {() => null}
      </Form>
    </Dialog>
  );
}
