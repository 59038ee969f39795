import type { Recipe } from '../body.ts';
import { armsCrossed } from './arms-crossed.ts';
import { coffee } from './coffee.ts';
import { device } from './device.ts';
import { explaining } from './explaining.ts';
import { geek } from './geek.ts';
import { paper } from './paper.ts';
import { pointingUp } from './pointing-up.ts';
import { sweater } from './sweater.ts';
import { whatever } from './whatever.ts';

/**
 * The bodies that make a gesture, in plain cloth with the neckline left out. `sleeve` is cloth for long sleeves and
 * a bare arm for short ones; a `cuff` is drawn with long sleeves only and a `hem` with short ones only.
 */
export const GESTURES: Readonly<Record<string, Recipe>> = {
  Sweater: sweater,
  ArmsCrossed: armsCrossed,
  Explaining: explaining,
  Geek: geek,
  Coffee: coffee,
  Device: device,
  Paper: paper,
  PointingUp: pointingUp,
  Whatever: whatever,
};
