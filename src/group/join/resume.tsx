import { useEffect, useState } from 'preact/hooks';
import { type AskProblem, ask } from '../../client/ask.ts';
import { toJoin, toSession } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';

/** Going on as oneself on this device, with the secret that another one asked for. */
export function ResumeView({ ids: [session = '', secret = ''] }: ViewProps) {
  const words = useWords();
  const [problem, setProblem] = useState<AskProblem | null>(null);
  useEffect(() => {
    ask('POST', `/sessions/${session}/resume`, { secret })
      .then((resumed) => {
        // In the place of this address, whose secret is used up.
        if (resumed.ok) location.replace(toSession(session));
        else setProblem(resumed.error);
      })
      .catch(reportError);
  }, [session, secret]);
  return (
    <div class="frame-page group-view">
      <ViewHead title={words('resume.title')} />
      <div role="status">
        {problem === null ? <p>{words('loading')}</p> : <p class="notice">{sentenceOf(problem, words)}</p>}
      </div>
      {problem !== null && (
        <p>
          <a class="nl-button nl-button--secondary" href={toJoin}>
            {words('join.title')}
          </a>
        </p>
      )}
    </div>
  );
}
