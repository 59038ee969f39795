import { parseAttempt } from '../../core/notation.ts';
import { PageStyle } from '../../debrief/page-style.tsx';
import { ReadByAnother, useReflections } from '../../debrief/read-by-another.tsx';
import { readAttempt } from '../../debrief/reading.ts';
import type { Told } from '../../debrief/told.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import type { AttemptAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClass, toClasses, toResults } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';
import { Comments } from './comments.tsx';
import style from './results.css?inline';
import { useTold } from './use-told.ts';

/** One attempt of a student, as the student reads it, with a place for the lecturer's comments. */
export function AttemptView({ id }: { readonly id: string }) {
  const { t } = useEnvironment();
  const { answer, refresh } = useAnswer<AttemptAnswer>(`/desk/attempts/${id}`);
  const known = answer?.ok === true ? answer.value : null;
  return (
    <>
      <PageStyle css={style} />
      <ViewHead
        title={known === null ? t('desk.results.title') : t('desk.results.student.title', known.member)}
        back={[
          { href: toClasses, text: t('desk.title') },
          ...(known === null
            ? []
            : [
                { href: toClass(known.assignment.classId), text: t('desk.results.toClass') },
                { href: toResults(known.assignment.id), text: known.assignment.title },
              ]),
        ]}
      />
      <Answered answer={answer} onAgain={refresh}>
        {(read) => (
          <>
            <AttemptRead answer={read} />
            <Comments attempt={id} comments={read.comments} onChanged={refresh} />
          </>
        )}
      </Answered>
    </>
  );
}

function AttemptRead({ answer }: { readonly answer: AttemptAnswer }) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const when = useWhen();
  const { attempt } = answer;
  const parsed = parseAttempt(attempt.notation);
  const scenario = parsed.ok ? parsed.value.scenario : '';
  const fetched = useTold(scenario, parsed.ok ? parsed.value.edition : undefined);
  return (
    <>
      <div class="desk-head">
        <p class="nl-paragraph nl-paragraph--lead">{titleOf(scenario)}</p>
        <p class="desk-fact">{t('desk.results.student.received', { when: when(attempt.received) })}</p>
        {attempt.ended === null && <p class="notice">{t('desk.results.student.underWay')}</p>}
        <p class="desk-note">{t('desk.results.student.reader')}</p>
      </div>
      {fetched === 'coming' && <p role="status">{t('desk.results.loadingScenario')}</p>}
      {fetched === 'missing' && <p class="notice">{t('desk.results.student.notHere')}</p>}
      {typeof fetched !== 'string' && <Replayed answer={answer} told={fetched.told} />}
    </>
  );
}

function Replayed({
  answer: { attempt, notes },
  told,
}: {
  readonly answer: AttemptAnswer;
  readonly told: Told;
}) {
  const { t } = useEnvironment();
  const reading = readAttempt(told.edition, attempt.notation);
  const reflections = useReflections(notes, told);
  return (
    <>
      {typeof reading === 'string' ? (
        <p class="notice">{t('desk.results.student.unread')}</p>
      ) : (
        <ReadByAnother reading={reading} told={told} notes={notes} />
      )}
      <section class="desk-section" aria-labelledby="written">
        <h2 id="written" class="nl-heading nl-heading--level-2">
          {t('desk.results.student.written')}
        </h2>
        {reflections.length === 0 && <p>{t('desk.results.student.noneWritten')}</p>}
        {reflections.map(({ title, answers }) => (
          <div key={title} class="desk-item">
            <h3 class="desk-item-name">{title}</h3>
            <dl class="results-written">
              {answers.map(({ question, answer }) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd dir="auto">{answer}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </>
  );
}
