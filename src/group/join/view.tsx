import { readCode } from '../../classroom/code.ts';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';
import { JoinForm } from './form.tsx';

/** Joining a session, with what the address holds: a code, the secret of a link, or nothing. */
export function JoinView({ ids: [given = ''] }: ViewProps) {
  const words = useWords();
  const link = given !== '' && readCode(given) === null ? given : null;
  return (
    <div class="frame-page group-view">
      <ViewHead title={words('join.title')} />
      <p class="nl-paragraph nl-paragraph--lead">{words('join.intro')}</p>
      <JoinForm link={link} code={link === null ? given : ''} />
    </div>
  );
}
