import { useState } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { toClasses } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';

interface EraseClassProps {
  readonly room: DeskClass;
  readonly onClose: () => void;
}

/** Erasing cannot be undone, so the name of the class is typed first. */
export function EraseClass({ room, onClose }: EraseClassProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [typed, setTyped] = useState('');
  const erase = async () => {
    if (plain(typed) !== plain(room.name)) return { name: t('desk.class.eraseWrong', { name: room.name }) };
    const erased = await ask('DELETE', `/desk/classes/${room.id}`);
    if (!erased.ok) return { form: sentenceOf(erased.error, t) };
    onClose();
    location.hash = toClasses;
    say(t('desk.class.erased', { name: room.name }));
    return {};
  };
  return (
    <Dialog title={t('desk.class.eraseTitle', { name: room.name })} open onClose={onClose}>
      <p>{t('desk.class.eraseHelp', { count: room.members })}</p>
      <Form action={t('desk.class.eraseNow')} onSubmit={erase} onCancel={onClose}>
        {(errors) => (
          <TextField
            label={t('desk.class.eraseName', { name: room.name })}
            error={errors.name}
            text={typed}
            onText={setTyped}
          />
        )}
      </Form>
    </Dialog>
  );
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
