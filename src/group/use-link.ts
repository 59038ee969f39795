import { useEnvironment } from '../ui/environment.ts';

/** Makes whole addresses of views of intervision, to give to others or to another device. */
export function useWholeLink(): (view: string) => string {
  const { language, linkTo } = useEnvironment();
  // Behind the #, so that no log of any server on the way holds a secret.
  return (view) => `${location.origin}${linkTo({ page: 'group', language })}${view}`;
}

/** The address of intervision as somebody types it over from a board. */
export function useTypedAddress(): string {
  return useWholeLink()('')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
