import type fc from 'fast-check';
import { inkOf, smallStory } from './stories.ts';

/** A small story with several endings: which one is reached depends on what was chosen long before. */
export const branchingSea: fc.Arbitrary<string> = smallStory.map((model) =>
  inkOf(model).replace(/=== closing ===[\s\S]*$/, CLOSING),
);

const CLOSING = `=== closing ===
{
- count > 2:
    Vaak. #id:often #ending:often
- known:
    Eens. #id:once #ending:once
- else:
    Nooit. #id:never
}
-> END
`;

/** Places one can go back to for ever, with and without a way out, and one that breaks. */
export const ROUND = `-> square
=== square ===
Het plein. #id:square-line #decision:square
+ [Rond #id:round #law:1] -> square
+ [Door #id:on #work:1] -> alley
+ [Klem #id:stuck #human:1] -> pit
+ [Kapot #id:broken #politics:1] -> hole
=== alley ===
De steeg. #id:alley-line #decision:alley
+ [Links #id:left #law:2] -> home
+ [Rechts #id:right #law:-2 #human:1] -> home
=== pit ===
De kuil. #id:pit-line #decision:pit
+ [Graven #id:dig #human:-1] -> pit
=== hole ===
Hier houdt het verhaal zomaar op. #id:hole-line
=== home ===
Thuis. #id:home-line #ending:home
-> END
`;
