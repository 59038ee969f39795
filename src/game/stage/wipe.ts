import type Phaser from 'phaser';
import { hand } from '../../report/charts/hand.ts';
import { DESIGN, whole } from './fit.ts';
import type { Mover } from './motion.ts';
import type { Picture, Texture } from './pictures.ts';
import { DEPTHS } from './room.ts';
import type { Theme } from './theme.ts';

const HALF_MS = 240;
/** How much the sheet is wider than the room, for its torn edges. */
const EDGE = 60;
const SHEET = { width: DESIGN.width + 2 * EDGE, height: DESIGN.height } as const;

/** The sheet of paper that is drawn over the room while another one is put up. */
export function sheet(theme: Theme): Picture {
  return { name: `sheet ${theme.name}`, svg: () => sheetSvg(theme), ...SHEET };
}

/** Draws the sheet over the room, calls `covered`, and draws it away on the other side. */
export function wipe(scene: Phaser.Scene, mover: Mover, texture: Texture, covered: () => void): void {
  const image = scene.add.image(0, 0, texture.key).setOrigin(0).setDepth(DEPTHS.wipe).setScale(texture.scale);
  const paper = { x: -SHEET.width };
  const onStep = (): void => void image.setX(whole(paper.x, 1 / texture.scale));
  onStep();
  mover.move(paper, { x: -EDGE }, 'moving', {
    ms: HALF_MS,
    ease: 'Sine.easeOut',
    onStep,
    onEnd: () => {
      covered();
      const onEnd = (): void => image.destroy();
      mover.move(paper, { x: DESIGN.width }, 'moving', { ms: HALF_MS, ease: 'Sine.easeIn', onStep, onEnd });
    },
  });
}

function sheetSvg(theme: Theme): string {
  const torn = hand(11);
  const rows = Array.from({ length: 25 }, (_, row) => row * 30);
  const left = rows.map((y) => `${Math.round(EDGE / 2 + torn() * 14)} ${y}`);
  const right = rows.map((y) => `${Math.round(SHEET.width - EDGE / 2 + torn() * 14)} ${y}`).reverse();
  const edge = (points: readonly string[]): string =>
    `<path d="M${points.join('L')}" fill="none" stroke="${theme.ink}" stroke-width="4" stroke-linejoin="round"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}" width="${SHEET.width}" height="${SHEET.height}">` +
    `<path d="M${[...left, ...right].join('L')}Z" fill="${theme.paper}"/>${edge(left)}${edge(right)}</svg>`
  );
}
