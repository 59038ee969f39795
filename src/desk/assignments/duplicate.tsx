import { useState } from 'preact/hooks';
import type { Assignment } from '../../classroom/assignment.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { Form } from '../form/form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { toAssignment } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useAnswer } from '../use-answer.ts';
import { useDesk } from '../use-desk.ts';

interface DuplicateProps {
  readonly assignment: Assignment;
  readonly room: DeskClass;
  readonly onClose: () => void;
}

/** Copies an assignment into this class or another one, and goes to the copy to set its times. */
export function Duplicate({ assignment, room, onClose }: DuplicateProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const { answer } = useAnswer<{ readonly classes: readonly DeskClass[] }>('/desk/classes');
  const [target, setTarget] = useState(room.id);
  const classes = answer?.ok === true ? answer.value.classes : [room];
  const duplicate = async () => {
    const copy = await ask<Assignment>('POST', `/desk/assignments/${assignment.id}/duplicate`, {
      class: target,
    });
    if (!copy.ok) return { form: sentenceOf(copy.error, t) };
    onClose();
    location.hash = toAssignment(copy.value.classId, copy.value.id);
    say(t('desk.assignment.duplicated', { title: assignment.title }));
    return {};
  };
  return (
    <Dialog title={t('desk.assignment.duplicateTitle', { title: assignment.title })} open onClose={onClose}>
      <Form action={t('desk.assignment.duplicate')} onSubmit={duplicate} onCancel={onClose}>
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
