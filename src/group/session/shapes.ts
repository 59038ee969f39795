import type { ComponentType } from 'preact';
import type { Shape } from '../../classroom/session/setup.ts';

/** How a session of each shape looks once it has begun. What it needs it gets from `useSession`. */
export interface ShapeViews {
  /** On the screen of a member or the facilitator. */
  readonly member: () => Promise<ComponentType>;
  /** On the big screen. */
  readonly screen: () => Promise<ComponentType>;
}

/** Each a chunk of its own: a group needs one of them. */
export const SHAPE_VIEWS: Readonly<Record<Shape, ShapeViews>> = {
  together: {
    member: () => import('../together/view.tsx').then(({ TogetherView }) => TogetherView),
    screen: () => import('../screen/rounds.tsx').then(({ RoundsScreen }) => RoundsScreen),
  },
  compare: {
    member: () => import('../compare/view.tsx').then(({ CompareView }) => CompareView),
    screen: () => import('../screen/rounds.tsx').then(({ RoundsScreen }) => RoundsScreen),
  },
  method: {
    member: () => import('../methods/view.tsx').then(({ MethodView }) => MethodView),
    screen: () => import('../methods/screen.tsx').then(({ MethodScreen }) => MethodScreen),
  },
};
