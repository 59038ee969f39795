import type Phaser from 'phaser';
import type { StageSettings } from './contract.ts';
import type { Frame } from './frame.ts';
import type { Mover } from './motion.ts';
import type { Pictures } from './pictures.ts';
import type { Theme } from './theme.ts';

/** What everything on the stage is made with. */
export interface Backstage {
  readonly scene: Phaser.Scene;
  readonly frame: Frame;
  readonly mover: Mover;
  readonly pictures: Pictures;
  readonly settings: StageSettings;
  theme: Theme;
  /** False once the stage is closed: what is still being drawn then is no longer wanted. */
  open: boolean;
  /** Asks for a new frame. */
  readonly wake: () => void;
  /** Tells about something that cannot be shown. */
  readonly trouble: (reason: unknown) => void;
}
