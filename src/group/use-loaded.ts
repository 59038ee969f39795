import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched when it is needed; null until it is there. */
export function useLoaded<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ readonly by: unknown; readonly part: ComponentType<Props> } | null>(
    null,
  );
  useEffect(() => {
    let gone = false;
    load()
      .then((part) => {
        if (!gone) setLoaded({ by: load, part });
      })
      .catch(reportError);
    return () => {
      gone = true;
    };
  }, [load]);
  return loaded?.by === load ? loaded.part : null;
}
