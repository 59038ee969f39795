import { useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { WritingField } from '../../ui/writing-field.tsx';
import type { WrittenComment } from '../../wire/answers.ts';
import { Form } from '../form/form.tsx';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';

interface CommentsProps {
  readonly attempt: string;
  readonly comments: readonly WrittenComment[];
  readonly onChanged: () => Promise<void>;
}

/** What the lecturer says to the student about an attempt. */
export function Comments({ attempt, comments, onChanged }: CommentsProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const path = `/desk/attempts/${attempt}/comments`;
  const post = async () => {
    if (text.trim() === '') return { form: t('desk.results.comments.empty') };
    const posted = await ask<WrittenComment>('POST', path, { text });
    if (!posted.ok) return { form: sentenceOf(posted.error, t) };
    setText('');
    await onChanged();
    say(t('desk.results.comments.posted'));
    return {};
  };
  const remove = async (id: string) => {
    const removed = await ask('DELETE', `${path}/${id}`);
    if (!removed.ok) return say(sentenceOf(removed.error, t));
    await onChanged();
    say(t('desk.results.comments.deleted'));
    heading.current?.focus();
  };
  return (
    <section class="desk-section" aria-labelledby="comments">
      <h2 id="comments" ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('desk.results.comments.title')}
      </h2>
      <p class="desk-note">{t('desk.results.comments.intro')}</p>
      {comments.length === 0 ? (
        <p>{t('desk.results.comments.none')}</p>
      ) : (
        <ul class="desk-list">
          {comments.map((comment) => (
            <OneComment key={comment.id} comment={comment} onRemove={() => remove(comment.id)} />
          ))}
        </ul>
      )}
      <Form action={t('desk.results.comments.send')} onSubmit={post}>
        {() => (
          <WritingField
            label={t('desk.results.comments.write')}
            hint={t('desk.results.comments.hint')}
            text={text}
            rows={4}
            onText={setText}
          />
        )}
      </Form>
    </section>
  );
}

interface OneCommentProps {
  readonly comment: WrittenComment;
  readonly onRemove: () => Promise<void>;
}

function OneComment({ comment: { text, written }, onRemove }: OneCommentProps) {
  const { t } = useEnvironment();
  const when = useWhen();
  return (
    <li class="desk-item">
      <p class="results-typed" dir="auto">
        {text}
      </p>
      <p class="desk-actions">
        <span class="desk-fact">{when(written)}</span>
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void onRemove().catch(reportError)}
        >
          {t('desk.results.comments.delete')}
          <span class="visually-hidden"> {t('desk.results.comments.deleteOf', { when: when(written) })}</span>
        </button>
      </p>
    </li>
  );
}
