import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Device } from '../game/device.ts';
import type { IntervisionWords } from '../i18n/intervision.ts';

/** What every view of intervision has around it, besides what every page has. */
export interface Group {
  /** The texts of intervision in the language of the reader. */
  readonly words: IntervisionWords;
  readonly device: Device;
  /** True where the reader asks for little movement. */
  readonly calm: boolean;
}

export const GroupContext = createContext<Group | null>(null);

export function useGroup(): Group {
  const group = useContext(GroupContext);
  if (group === null) throw new Error('a view of intervision is drawn outside its page');
  return group;
}

export function useWords(): IntervisionWords {
  return useGroup().words;
}
