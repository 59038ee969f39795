/** Who asks, as far as it matters for what they may see or do. */
export type Viewer =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'member'; readonly member: string; readonly classId: string }
  | { readonly kind: 'lecturer'; readonly lecturer: string }
  /** Somebody in a session of intervision, as the session has them. */
  | {
      readonly kind: 'participant';
      readonly session: string;
      readonly standing: 'here' | 'left' | 'removed';
      readonly facilitator: boolean;
    };

/** What is asked for. A class belongs to the lecturer who made it. */
export type Resource =
  | { readonly kind: 'library' }
  /** The name of a class and what it is asked to do, as its members see it. */
  | { readonly kind: 'class'; readonly classId: string; readonly owner: string }
  /** Everything else about a class: its code, members, assignments, results, exports, settings. */
  | { readonly kind: 'desk'; readonly classId: string; readonly owner: string }
  /** One attempt with its notes and comments. */
  | {
      readonly kind: 'attempt';
      readonly classId: string;
      readonly owner: string;
      readonly member: string;
      readonly use: 'read' | 'hand-in' | 'comment' | 'erase';
    }
  /** How the options of a decision were divided over the members who reached it. */
  | { readonly kind: 'distribution'; readonly classId: string; readonly owner: string; readonly size: number }
  /** A scenario that a lecturer brought in: to play in a class of that lecturer, or to change. */
  | {
      readonly kind: 'own-scenario';
      readonly owner: string;
      readonly classId: string | null;
      readonly use: 'play' | 'change';
    }
  /** A session of intervision: what its screens show, or all of it at once. */
  | { readonly kind: 'session'; readonly session: string; readonly use: 'see' | 'erase' };

/** Groups under five are shown to nobody: who is left out could be worked out. */
export const SMALLEST_GROUP = 5;

/**
 * Whether somebody may see or do something: the only place where that is decided. A member sees the class
 * and what is their own; a lecturer sees what belongs to their own classes; nobody sees a small group's
 * distribution. Of a session each sees what everybody does, and besides what is their own
 * (`classroom/session/visible`).
 */
export function may(viewer: Viewer, resource: Resource): boolean {
  switch (resource.kind) {
    case 'library':
      return true;
    case 'class':
      return owns(viewer, resource) || belongs(viewer, resource.classId);
    case 'desk':
      return owns(viewer, resource);
    case 'attempt':
      return mayUse(viewer, resource);
    case 'distribution':
      return owns(viewer, resource) && resource.size >= SMALLEST_GROUP;
    case 'own-scenario':
      if (owns(viewer, resource)) return true;
      return resource.use === 'play' && resource.classId !== null && belongs(viewer, resource.classId);
    case 'session':
      if (viewer.kind !== 'participant' || viewer.session !== resource.session) return false;
      // The report stays with those who left, as the others' copies of it do.
      if (resource.use === 'see') return viewer.standing !== 'removed';
      return viewer.standing === 'here' && viewer.facilitator;
  }
}

function mayUse(viewer: Viewer, attempt: Extract<Resource, { kind: 'attempt' }>): boolean {
  const own = belongs(viewer, attempt.classId) && viewer.member === attempt.member;
  switch (attempt.use) {
    case 'read':
      return own || owns(viewer, attempt);
    case 'comment':
      return owns(viewer, attempt);
    case 'hand-in':
    case 'erase':
      return own;
  }
}

function owns(viewer: Viewer, { owner }: { readonly owner: string }): boolean {
  return viewer.kind === 'lecturer' && viewer.lecturer === owner;
}

function belongs(viewer: Viewer, classId: string): viewer is Extract<Viewer, { kind: 'member' }> {
  return viewer.kind === 'member' && viewer.classId === classId;
}
