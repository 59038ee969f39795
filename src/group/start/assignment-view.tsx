import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';
import { StartForm } from './form.tsx';

/** Where a lecturer begins a session about what a class did with an assignment. */
export function AssignmentStartView({ ids: [assignment = '', scenario = ''] }: ViewProps) {
  const words = useWords();
  const titleOf = useTitleOf();
  return (
    <div class="frame-page group-view">
      <ViewHead title={words('start.aboutClass')} />
      <p class="nl-paragraph nl-paragraph--lead">
        {words('start.aboutClassMeans', { title: titleOf(scenario) })}
      </p>
      <StartForm about={{ assignment, scenario }} />
    </div>
  );
}
