import { parseEvidence } from '../../core/tags.ts';
import { isIndicator } from '../../profession/indicators.ts';
import { isRole } from '../../profession/roles.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';

/** Evidence that cannot be traced to an indicator of the scoring key is somebody's feeling about an option. */
export function findUntracedEvidence({ source, files }: Draft): readonly Finding[] {
  return source.flatMap(({ number, tags }) =>
    tags.flatMap(({ key, value }) => {
      const evidence = isRole(key) ? parseEvidence(value) : null;
      if (!isRole(key) || evidence === null) return [];
      const { level, indicator } = evidence;
      if (indicator === null)
        return finding('evidence-untraced', files.story.path, number, { role: key, level });
      if (isIndicator(key, level, indicator)) return [];
      return finding('indicator-unknown', files.story.path, number, { role: key, indicator: value });
    }),
  );
}
