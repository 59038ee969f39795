import { useState } from 'preact/hooks';
import type { Assignment } from '../../classroom/assignment.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { Form } from '../form/form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { toCopy } from '../links.ts';
import { useAnswer } from '../use-answer.ts';

interface DuplicateProps {
  readonly assignment: Assignment;
  readonly room: DeskClass;
  readonly onClose: () => void;
}

/** Asks for which class a copy is, and goes to the form where its times are set. */
export function Duplicate({ assignment, room, onClose }: DuplicateProps) {
  const { t } = useEnvironment();
  const { answer } = useAnswer<{ readonly classes: readonly DeskClass[] }>('/desk/classes');
  const [target, setTarget] = useState(room.id);
  const classes = answer?.ok === true ? answer.value.classes : [room];
  const goOn = async () => {
    onClose();
    location.hash = toCopy(target, assignment);
    return {};
  };
  return (
    <Dialog title={t('desk.assignment.duplicateTitle', { title: assignment.title })} open onClose={onClose}>
      <Form action={t('desk.assignment.duplicate')} onSubmit={goOn} onCancel={onClose}>
        {() => (
          <SelectField
            label={t('desk.assignment.duplicateInto')}
            hint={t('desk.assignment.duplicateHint')}
            error={undefined}
            options={classes
              .filter(({ id, archived }) => id === room.id || !archived)
              .map(({ id, name }) => ({ value: id, name }))}
            chosen={target}
            onChoose={setTarget}
          />
        )}
      </Form>
    </Dialog>
  );
}
