import { blazerBlackTee } from './blazer-black-tee.ts';
import { buttonShirt } from './button-shirt.ts';
import { hoodie } from './hoodie.ts';
import type { OutfitRecipe } from './outfit.ts';
import { poloSweater } from './polo-sweater.ts';
import { shirt } from './shirt.ts';
import { shirtCoat } from './shirt-coat.ts';
import { turtleneck } from './turtleneck.ts';

/** Every outfit that is drawn, by the name of the bust it comes from. */
export const OUTFITS: Readonly<Record<string, OutfitRecipe>> = {
  Shirt: shirt,
  ButtonShirt: buttonShirt,
  PoloSweater: poloSweater,
  Turtleneck: turtleneck,
  Hoodie: hoodie,
  ShirtCoat: shirtCoat,
  BlazerBlackTee: blazerBlackTee,
};
