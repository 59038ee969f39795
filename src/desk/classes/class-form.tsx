import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { Result } from '../../core/result.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import type { ClassDraft } from '../../wire/schemas.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';

const LONGEST_NAME = 120;
const LONGEST_RETENTION = 1_500;

interface ClassFormProps {
  readonly begin: ClassDraft;
  readonly action: string;
  readonly send: (draft: ClassDraft) => Promise<Result<DeskClass, AskProblem>>;
  readonly onDone: (changed: DeskClass) => void;
  readonly onCancel?: () => void;
}

/** The name of a class and how long its data stay. Whoever opens the form starts at its first field. */
export function ClassForm({ begin, action, send, onDone, onCancel }: ClassFormProps) {
  const { t } = useEnvironment();
  const [name, setName] = useState(begin.name);
  const [days, setDays] = useState(String(begin.retentionDays));
  const element = useRef<HTMLDivElement>(null);
  // At once, so that a key pressed next goes there.
  useLayoutEffect(() => element.current?.querySelector('input')?.focus(), []);

  const submit = async () => {
    const retentionDays = /^\d+$/.test(days.trim()) ? Number(days) : 0;
    const wrong = {
      ...(name.trim() === '' && { name: t('desk.class.nameMissing') }),
      ...((retentionDays < 1 || retentionDays > LONGEST_RETENTION) && {
        days: t('desk.class.daysWrong', { most: LONGEST_RETENTION }),
      }),
    };
    if (Object.keys(wrong).length > 0) return wrong;
    const sent = await send({ name: name.trim(), retentionDays });
    if (!sent.ok) return { form: sentenceOf(sent.error, t) };
    onDone(sent.value);
    return {};
  };

  return (
    <div ref={element}>
      <Form action={action} onSubmit={submit} {...(onCancel !== undefined && { onCancel })}>
        {(errors) => (
          <>
            <TextField
              label={t('desk.class.name')}
              hint={t('desk.class.nameHint')}
              error={errors.name}
              text={name}
              onText={setName}
              most={LONGEST_NAME}
            />
            <TextField
              label={t('desk.class.days')}
              hint={t('desk.class.daysHint')}
              error={errors.days}
              text={days}
              onText={setDays}
              type="number"
            />
          </>
        )}
      </Form>
    </div>
  );
}
