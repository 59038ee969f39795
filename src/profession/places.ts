import type { Competence } from './competences.ts';
import type { Evidence } from './levels.ts';
import type { ByRole, Role } from './roles.ts';
import { TASKS, type Task } from './tasks.ts';

/** A heading of PROFILE: the role itself, a task, a competence, or the knowledge of privacy law. */
export type ProfileHeading = 'role' | 'privacy' | Task | Competence;

/** Where in PROFILE an indicator comes from. */
export interface ProfilePlace {
  /** `profile`: the behaviour follows from the headings; `authors`: it is ours, and they are the nearest. */
  readonly mark: 'profile' | 'authors';
  readonly headings: readonly ProfileHeading[];
}

/** The place of an indicator, as the table in `stories/SCORING.md` gives it; null for a letter without a row. */
export function placeOf(role: Role, level: Evidence, letter: string): ProfilePlace | null {
  return PLACES[role][`${level}${letter}`] ?? null;
}

type Heading = Exclude<ProfileHeading, Task> | number;

const headed = (mark: ProfilePlace['mark'], headings: readonly Heading[]): ProfilePlace => ({
  mark,
  headings: headings.flatMap((one) => (typeof one === 'number' ? (TASKS[one - 1] ?? []) : one)),
});
const profile = (...headings: readonly Heading[]) => headed('profile', headings);
const authors = (...headings: readonly Heading[]) => headed('authors', headings);

/** Tasks by their number in PROFILE. */
const PLACES: ByRole<Readonly<Record<string, ProfilePlace>>> = {
  investigating: {
    '0a': authors('role'),
    '0c': profile('role', 8),
    '1a': authors(1),
    '1b': authors('role'),
    '1c': authors(2),
    '2a': authors(2),
    '2b': profile('role', 1),
    '2c': profile(8),
    '3a': authors(2, 'analysis'),
    '3b': profile('role', 'privacy'),
    '3c': profile('role', 2),
  },
  supporting: {
    '0a': authors('role', 'empathy'),
    '0b': authors(9),
    '0c': profile('role', 3),
    '0d': authors(7),
    '1a': authors('role'),
    '1b': profile(1),
    '1c': profile('role', 5),
    '1d': profile('role', 5, 7),
    '2a': profile('role', 'empathy'),
    '2b': profile(1, 3),
    '2c': profile('role', 3, 4),
    '2d': profile(7),
    '3a': authors('role', 'coaching', 'flexibility'),
    '3b': profile(3),
    '3c': profile(3),
    '3d': profile(7),
  },
  collaborating: {
    '0a': profile('role', 'privacy'),
    '0b': authors('role'),
    '0c': authors(9),
    '1a': authors('privacy'),
    '1b': authors('role'),
    '1c': authors(9),
    '2a': profile('privacy', 3),
    '2b': profile('role', 4),
    '2c': profile(9),
    '3a': authors('role', 'networking'),
    '3b': profile('role', 3),
    '3c': authors(9),
  },
  monitoring: {
    '0a': profile('role', 5),
    '0b': profile('role'),
    '0c': profile('role', 8),
    '1a': authors(5),
    '1b': authors('role'),
    '1c': authors(8),
    '2a': profile(5),
    '2b': profile('role', 5),
    '2c': profile(8),
    '3a': profile(5),
    '3b': profile('role', 6),
    '3c': authors(8),
  },
  learning: {
    '0a': authors('role', 'self-reflection'),
    '0c': authors(9),
    '1a': authors('role'),
    '1c': authors(9),
    '2a': profile(10),
    '2b': profile('role', 10),
    '2c': profile(9),
    '3a': profile('role', 10),
    '3b': profile('role'),
    '3c': profile(9, 10),
  },
};
