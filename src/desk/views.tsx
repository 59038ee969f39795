import type { ComponentChildren } from 'preact';
import { ClassesView } from './classes/list.tsx';
import { InviteView } from './invite.tsx';

/** A view of the desk, by its address behind the `#`. A `*` stands for an id, which `draw` gets. */
export interface DeskView {
  readonly path: string;
  readonly draw: (...ids: string[]) => ComponentChildren;
}

/** One more view is one file and one line here. */
export const VIEWS: readonly DeskView[] = [
  { path: '', draw: () => <ClassesView /> },
  { path: 'invite', draw: () => <InviteView /> },
];
