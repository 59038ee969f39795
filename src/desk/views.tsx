import type { ComponentChildren } from 'preact';
import { AccountView } from './account/view.tsx';
import { AssignmentView, CopyView } from './assignments/view.tsx';
import { BoardView } from './classes/board.tsx';
import { ClassesView } from './classes/list.tsx';
import { LogView } from './classes/log.tsx';
import { ClassView } from './classes/view.tsx';
import { InviteView } from './invite.tsx';
import { AttemptView } from './results/attempt-view.tsx';
import { ResultsView } from './results/view.tsx';
import { OwnScenariosView } from './scenarios/view.tsx';

/** A view of the desk, by its address behind the `#`. A `*` stands for an id, which `draw` gets. */
export interface DeskView {
  readonly path: string;
  readonly draw: (...ids: string[]) => ComponentChildren;
}

/** One more view is one file and one line here. */
export const VIEWS: readonly DeskView[] = [
  { path: '', draw: () => <ClassesView /> },
  { path: 'account', draw: () => <AccountView /> },
  { path: 'invite', draw: () => <InviteView /> },
  { path: 'scenarios', draw: () => <OwnScenariosView /> },
  { path: 'class/*', draw: (id) => <ClassView id={id} /> },
  { path: 'class/*/board', draw: (id) => <BoardView id={id} /> },
  { path: 'class/*/log', draw: (id) => <LogView id={id} /> },
  { path: 'class/*/new', draw: (id) => <AssignmentView classId={id} assignment={null} /> },
  {
    path: 'class/*/new/like/*/*',
    draw: (id, from, like) => <CopyView classId={id} from={from} like={like} />,
  },
  {
    path: 'class/*/assignment/*',
    draw: (id, assignment) => <AssignmentView classId={id} assignment={assignment} />,
  },
  { path: 'assignment/*', draw: (id) => <ResultsView id={id} /> },
  { path: 'attempt/*', draw: (id) => <AttemptView id={id} /> },
];
