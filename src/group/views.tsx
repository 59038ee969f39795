import type { ComponentType } from 'preact';

export interface ViewProps {
  /** What stands in the address in the places of the `*`. */
  readonly ids: readonly string[];
}

/** A view of intervision, by its address behind the `#`. A `*` stands for an id or a secret. */
export interface GroupView {
  readonly path: string;
  /** Every view is a chunk of its own, fetched when somebody opens it. */
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** One more view is one file and one line here. */
export const VIEWS: readonly GroupView[] = [
  { path: '', load: () => import('./start/view.tsx').then(({ StartView }) => StartView) },
  {
    path: 'assignment/*/*',
    load: () => import('./start/assignment-view.tsx').then(({ AssignmentStartView }) => AssignmentStartView),
  },
  { path: 'join', load: () => import('./join/view.tsx').then(({ JoinView }) => JoinView) },
  { path: 'join/*', load: () => import('./join/view.tsx').then(({ JoinView }) => JoinView) },
  { path: 'session/*', load: () => import('./session/view.tsx').then(({ SessionView }) => SessionView) },
  { path: 'screen/*', load: () => import('./screen/view.tsx').then(({ ScreenView }) => ScreenView) },
  { path: 'report/*', load: () => import('./report/view.tsx').then(({ ReportView }) => ReportView) },
  { path: 'guide', load: () => import('./guide/view.tsx').then(({ GuideView }) => GuideView) },
  { path: 'resume/*/*', load: () => import('./join/resume.tsx').then(({ ResumeView }) => ResumeView) },
];
