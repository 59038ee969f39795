import politics from 'lucide-static/icons/landmark.svg?raw';
import law from 'lucide-static/icons/scale.svg?raw';
import human from 'lucide-static/icons/user-round.svg?raw';
import work from 'lucide-static/icons/wrench.svg?raw';
import type { ByWorld } from '../profession/worlds.ts';

/** The icon that always goes with the colour and the pattern of a world. */
export const WORLD_ICONS: ByWorld<string> = { law, politics, work, human };
