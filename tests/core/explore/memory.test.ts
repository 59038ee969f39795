import { expect, test } from 'vitest';
import { explore } from '../../../src/core/explore/explore.ts';
import { allPaths } from '../../support/brute-force.ts';
import { pathsOfGraph } from '../../support/graph-paths.ts';
import { storyOf } from '../../support/ink.ts';

const fork = (one: string, two: string, then: string) =>
  `VAR n = 0\nVAR f = false\n-> start\n=== start\nHoi.\n+ [Een]\n    ${one}\n    -> then\n+ [Twee]\n    ${two}\n    -> then\n=== then\n${then}\n`;
const add = '~ n = n + 1';
const tunnels =
  '=== aside(ref kept)\n-> pause ->\nHet was {kept}.\n->->\n=== pause\nRust.\n+ [Knik]\n- ->->\n';

/** In each the two ways differ in one thing that is told only later, and by way of one feature of ink. */
test.each([
  ['a variable that is printed', fork(add, '', '+ [Door]\n- Het is {n}.\n-> END')],
  [
    'a variable in a condition of an option',
    fork(add, '', '+ [Door]\n- En?\n+ {n > 0} [Weet]\n+ [Klaar]\n- -> END'),
  ],
  [
    'a variable by way of another',
    fork(add, '', '+ [Door]\n~ f = n > 0\n- En?\n+ {f} [Weet]\n+ [Klaar]\n- -> END'),
  ],
  ['a counter', fork(`${add}\n    ~ n++`, add, '+ [Door]\n~ n = MIN(2, n + 1)\n- Het is {n}.\n-> END')],
  [
    'a function',
    fork(add, '', '+ [Door]\n- {high(): Veel|Weinig}.\n-> END\n=== function high()\n~ return n > 0'),
  ],
  [
    'a reference to a function',
    fork(add, '', '+ [Door]\n~ raise(n)\n- Het is {n}.\n-> END\n=== function raise(ref x)\n~ x = x + 1'),
  ],
  ['a reference held while another tunnel runs', fork(add, '', `-> aside(n) ->\nKlaar.\n-> END\n${tunnels}`)],
  [
    'what the caller of a tunnel reads',
    fork(add, '', '-> pause ->\nHet is {n}.\n-> END\n=== pause\nRust.\n+ [Door]\n- ->->'),
  ],
  [
    'a temporary variable of the caller of a tunnel',
    fork(
      '',
      '',
      '+ [A]\n    -> with(1)\n+ [B]\n    -> with(2)\n=== with(x)\n~ temp y = x\n-> pause ->\nHet is {y}.\n-> END\n=== pause\nRust.\n+ [Door]\n- ->->',
    ),
  ],
  [
    'a tunnel that returns elsewhere',
    fork(
      add,
      '',
      '-> pause ->\nNooit.\n-> END\n=== pause\nRust.\n+ [Door]\n- ->-> away\n=== away\nHet is {n}.\n-> END',
    ),
  ],
  [
    'how often a sequence was heard',
    fork('-> pause ->', '', '-> pause ->\nKlaar.\n-> END\n=== pause\n+ [Door]\n- {Eens|Weer}.\n->->'),
  ],
  [
    'how often a knot was visited',
    fork('-> pause ->', '', '+ [Door]\n- {pause: Gerust|Moe}.\n-> END\n=== pause\nRust.\n->->'),
  ],
  [
    'an option that is there once',
    fork('-> pause ->', '', '-> pause ->\nKlaar.\n-> END\n=== pause\n* [Rust]\n+ [Door]\n- ->->'),
  ],
  [
    'a divert in a variable',
    `VAR goal = -> left\n-> start\n=== start\nHoi.\n+ [Een]\n    ~ goal = -> right\n+ [Twee]\n- En?\n+ [Door]\n- -> goal\n=== left\nLinks.\n-> END\n=== right\nRechts.\n-> END\n`,
  ],
  [
    'how often a gather was passed that several ways lead to',
    '-> start\n=== start\nHoi.\n+ [Een]\n    A.\n    -> again\n+ [Twee]\n    B.\n- (meet) Samen {meet: met|zonder}.\n-> last\n=== again\nNog eens.\n+ [Om]\n    C.\n    -> start.meet\n=== last\n+ [Door]\n- {start.meet}\n-> END\n',
  ],
  [
    'whether a container was left before it was entered',
    '-> start\n=== start\n= one\nHoi.\n+ [Binnen]\n    A.\n    -> two\n+ [Buiten]\n    A.\n    -> outside\n= two\nStand: {start}.\n+ [Klaar]\n- {start}\n-> END\n=== outside\nEven weg.\n-> start.two\n',
  ],
  ['half a text that is printed twice', fork(add, '', '+ Door{n > 0: maar}[ nu] toch\n-> END')],
  [
    'a thread',
    fork(add, '', '<- more\n+ [Door]\n    -> END\n=== more\n+ [Meer]\n    Het is {n}.\n    -> END'),
  ],
  ['turns', fork('Zo.\n    + + [Om]', '', '+ [Door]\n- Het duurde {TURNS()}.\n-> END')],
])('what only %s can tell is remembered until then', (_, ink) => {
  const story = storyOf(ink);
  expect(pathsOfGraph(explore(story, () => 0))).toEqual(allPaths(story, 500));
});

test('what is offered only when there is nothing else is not offered before', () => {
  const story = storyOf(
    '-> hub\n=== hub\nHoi.\n* [Een]\n    A.\n    -> hub\n* -> finish\n* [Twee]\n    B.\n    -> hub\n=== finish\nKlaar.\n-> END\n',
  );
  expect(pathsOfGraph(explore(story, () => 0))).toEqual(allPaths(story, 500));
});
