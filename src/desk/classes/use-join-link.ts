import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';

/** Where students join: the page on which the code is typed, and the link that needs none. */
export function useJoinLink({ link }: Pick<DeskClass, 'link'>): {
  readonly page: string;
  readonly link: string;
} {
  const { language, linkTo } = useEnvironment();
  const page = `${location.origin}${linkTo({ page: 'class', language })}`;
  // Behind the #, so that no log of any server on the way holds the secret.
  return { page, link: `${page}#${link}` };
}
