import type { WorldSigns } from '../../../src/report/charts/world-style.ts';
import { WORLD_ICONS } from '../../../src/ui/world-icons.ts';

export const SIGNS: WorldSigns = {
  names: { law: 'Wet', politics: 'Politiek', work: 'Werk', human: 'Mens' },
  icons: WORLD_ICONS,
};
