import { type Box, isRecord, type Program, programOf } from '../explore/program.ts';
import type { CompiledStory } from '../scenario.ts';

/** Everything a story could say and offer, whether or not it ever does. */
export interface Contents {
  readonly knots: readonly string[];
  readonly lines: readonly WrittenLine[];
  readonly options: readonly WrittenOption[];
}

export interface WrittenLine {
  /** Empty in ink that was not written for us. */
  readonly id: string;
  readonly text: string;
  /** Path of the container in which it stands. */
  readonly container: string;
  /** Whether it can only be reached by way of its own container's name, as a branch is. */
  readonly apart: boolean;
}

export interface WrittenOption {
  readonly id: string;
  readonly text: string;
  /** Path of the choice point. */
  readonly path: string;
}

export function contentsOf(story: CompiledStory): Contents {
  const program = programOf(story);
  const lines: WrittenLine[] = [];
  const options: WrittenOption[] = [];
  visit(program.root);
  const knots = [...program.root.named.keys()].filter((name) => name !== 'global decl');
  return { knots, lines, options };

  function visit(box: Box): void {
    if (box.path === 'global decl') return;
    read(program, box, lines, options);
    for (const item of box.items) if (typeof item !== 'number') visit(item);
    // What has a name and a place in the order was visited there.
    for (const named of box.named.values()) if (named.position === null) visit(named);
  }
}

/** A text as it is being put together from the pieces of one container. */
interface Piece {
  text: string;
  id: string;
}

function read(program: Program, box: Box, lines: WrittenLine[], options: WrittenOption[]): void {
  let line: Piece = { text: '', id: '' };
  let offered: Piece = { text: '', id: '' };
  let inside = false;
  let tag = false;
  const finish = () => {
    const text = line.text.trim();
    if (text !== '' || line.id !== '') {
      lines.push({ id: line.id, text, container: box.path, apart: box.position === null });
    }
    line = { text: '', id: '' };
  };
  for (const item of box.items) {
    const token = typeof item === 'number' ? program.code[item]?.token : null;
    const here = inside ? offered : line;
    if (token === 'str') inside = true;
    else if (token === '/str') inside = false;
    else if (token === '#') tag = true;
    else if (token === '/#') tag = false;
    else if (token === '\n') finish();
    else if (typeof token === 'string' && token.startsWith('^')) {
      const text = token.slice(1);
      if (!tag) here.text += text;
      else if (text.trim().startsWith('id:')) here.id = text.trim().slice('id:'.length).trim();
    } else if (isRecord(token) && typeof token['*'] === 'string' && typeof item === 'number') {
      const invisible = typeof token.flg === 'number' && (token.flg & 8) !== 0;
      const position = program.code[item]?.position ?? 0;
      const path = box.path === '' ? String(position) : `${box.path}.${position}`;
      if (!invisible) options.push({ id: offered.id, text: offered.text.trim(), path });
      offered = { text: '', id: '' };
    }
  }
  finish();
}
