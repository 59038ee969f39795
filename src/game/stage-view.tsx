import { useRef } from 'preact/hooks';
import type { Moment } from '../core/moment.ts';
import type { Manifest } from '../core/scenario.ts';
import type { PersonParts } from './picture/types.ts';
import type { Motion } from './stage/contract.ts';
import { useStage } from './use-stage.ts';
import { useStill } from './use-still.ts';

interface StageViewProps {
  readonly moments: readonly Moment[];
  readonly cast: Manifest['cast'];
  readonly loadParts: () => Promise<PersonParts>;
  readonly motion: Motion;
}

/**
 * The picture beside the words. A still drawing comes first and remains where Phaser cannot run; the
 * conversation never waits for either.
 */
export function StageView({ moments, cast, loadParts, motion }: StageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useStage(host, moments, cast, loadParts, motion);
  const still = useStill(moments, cast, loadParts, !drawn);
  return (
    <div class="stage" aria-hidden="true">
      <div class="stage-host" ref={host} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code from our own art */}
      {still !== '' && <div class="stage-still" dangerouslySetInnerHTML={{ __html: still }} />}
    </div>
  );
}
