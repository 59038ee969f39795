import type { Translate } from '../i18n/interface.ts';
import { isCompetence } from '../profession/competences.ts';
import type { ProfileHeading, ProfilePlace } from '../profession/places.ts';
import { ROLES, type Role } from '../profession/roles.ts';
import { TASKS, type Task } from '../profession/tasks.ts';

/** Names the headings of the profile that an indicator rests on, and says so where the wording is the authors' own. */
export function placeText({ mark, headings }: ProfilePlace, role: Role, t: Translate): string {
  const place = headings.map((heading) => headingText(heading, role, t)).join('; ');
  return mark === 'profile' ? place : t('debrief.placeOurs', { place });
}

function headingText(heading: ProfileHeading, role: Role, t: Translate): string {
  if (heading === 'role') {
    return t('debrief.placeRole', { number: ROLES.indexOf(role) + 1, role: t(`role.${role}`) });
  }
  if (heading === 'privacy') return t('debrief.placePrivacy');
  if (isCompetence(heading)) {
    return t('debrief.placeCompetence', { competence: t(`competence.${heading}`) });
  }
  return taskText(heading, t);
}

function taskText(task: Task, t: Translate): string {
  return t('debrief.placeTask', { number: TASKS.indexOf(task) + 1, task: t(`task.${task}`) });
}
