import { useEffect, useState } from 'preact/hooks';

/**
 * Views of a page that has several stand behind the `#`: `class/<id>/board`. A path in a list of views has a `*` where an
 * address has an id. Gives the ids in their order; null where the address is another one.
 */
export function matchRoute(path: string, fragment: string): readonly string[] | null {
  const wanted = path.split('/');
  const parts = fragment.split('/');
  if (wanted.length !== parts.length) return null;
  const ids: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (wanted[at] === '*' && part !== '') ids.push(part);
    else if (wanted[at] !== part) return null;
  }
  return ids;
}

/** What stands behind the `#` now. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(currentFragment);
  useEffect(() => {
    const onChange = () => setFragment(currentFragment());
    // It may have changed since the first drawing, when nobody listened yet.
    onChange();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return fragment;
}

function currentFragment(): string {
  return location.hash.slice(1);
}
