import type { Scene } from '../../core/scene.ts';
import type { Backstage } from './backstage.ts';
import { playBeats, type Timer } from './beats.ts';
import { Compass } from './compass/compass.ts';
import type { Stage, StageSettings } from './contract.ts';
import { Damage } from './damage.ts';
import { Director } from './director.ts';
import { Frame } from './frame.ts';
import { startGame } from './game.ts';
import { Mover } from './motion.ts';
import { Pictures } from './pictures.ts';
import { Sharpness } from './sharpness.ts';
import { watchSize } from './size.ts';
import { Sleep } from './sleep.ts';
import { themeNow, watchTheme } from './theme.ts';

/** Opens a stage in this element. Rejects only when the engine cannot start; whatever else fails is left out. */
export async function openStage(host: HTMLElement, settings: StageSettings): Promise<Stage> {
  const { game, scene } = await startGame(host);
  const sleep = new Sleep(
    game,
    () => backstage.mover.busy,
    () => setTimeout(prepareNext),
  );
  const wake = (): void => sleep.wake();
  const backstage: Backstage = {
    scene,
    settings,
    wake,
    frame: new Frame(scene, host),
    mover: new Mover(scene, settings.motion, wake),
    pictures: new Pictures(scene.textures),
    theme: themeNow(),
    open: true,
    trouble: (reason) => {
      if (backstage.open) settings.onTrouble?.(reason);
    },
  };
  new Damage(game, scene, backstage.frame);
  const compass = new Compass(backstage);
  const director = new Director(backstage, (focus) => {
    backstage.frame.lookAt(focus);
    compass.pin();
    sharpness.check();
  });
  const sharpness = new Sharpness(backstage, () => [director.redraw(), compass.redraw()]);
  let stopBeats = (): void => undefined;
  let coming: Scene | undefined;

  /** Drawing takes the time of several frames; done while nothing moves, no movement falters for it. */
  function prepareNext(): void {
    if (coming !== undefined && backstage.open) director.prepare(coming);
    coming = undefined;
  }

  const stopWatching = [
    watchTheme(() => sharpness.check()),
    watchSize(host, () => {
      backstage.frame.resize();
      compass.pin();
      sleep.now();
      sharpness.checkSoon();
    }),
  ];
  sharpness.check();

  return {
    play(scenes, beats, course) {
      stopBeats();
      compass.sail(course, 'moving');
      const onBeat = (index: number): void => {
        const [scene, next] = scenes.slice(index);
        if (scene !== undefined)
          void director.follow(scene, 'moving').then(() => sharpness.tidy(), backstage.trouble);
        coming = next;
        settings.onBeat?.(index);
      };
      stopBeats = playBeats(scenes.length, beats, onBeat, timer);
    },
    show(scene, course) {
      stopBeats();
      compass.sail(course, 'still');
      return director.follow(scene, 'still').then(() => sharpness.tidy(), backstage.trouble);
    },
    setMotion(motion) {
      backstage.mover.motion = motion;
    },
    close() {
      if (!backstage.open) return;
      backstage.open = false;
      stopBeats();
      sharpness.close();
      sleep.close();
      for (const stop of stopWatching) stop();
      backstage.pictures.close();
      game.destroy(true);
      sleep.now();
    },
  };
}

const timer: Timer = (milliseconds, call) => {
  const asked = setTimeout(call, milliseconds);
  return () => clearTimeout(asked);
};
