import type { InkValue } from '../../core/ink.ts';
import type { Line, Moment, Option } from '../../core/moment.ts';
import type { LanguageFile } from '../../core/texts.ts';
import { PLAYER } from '../../core/vocabulary.ts';

/** A story told as lines of text, in the language of the file; without a translation it tells the Dutch. */
export class Telling {
  readonly #texts: LanguageFile | undefined;

  constructor(texts: LanguageFile | undefined) {
    this.#texts = texts;
  }

  /** `Harm Dijkstra: Ik heb getekend.` Thoughts stand in brackets. */
  line(line: Line): string {
    const said = this.#text(line.id, line.text, line.values);
    const words = line.thought ? `(${said})` : said;
    return line.who === null ? words : `${this.name(line.who)}: ${words}`;
  }

  option({ id, text }: Option, { lines }: Moment): string {
    return this.#text(id, text, lines.at(-1)?.values ?? {});
  }

  name(who: string): string {
    return who === PLAYER ? 'You' : (this.#texts?.cast[who]?.name ?? who);
  }

  place(place: string): string {
    return this.#texts?.places[place] ?? place;
  }

  /** What became of it; the bare name where nobody has written it. */
  ending(name: string): string {
    const ending = this.#texts?.endings[name];
    return ending === undefined ? name : [ending.title, ending.text, ending.pays].join('\n');
  }

  #text(id: string, dutch: string, values: Readonly<Record<string, InkValue>>): string {
    const text = this.#texts?.lines[id];
    if (text === undefined) return dutch;
    return text.replace(/\{\s*(\w+)\s*\}/g, (whole, name: string) => String(values[name] ?? whole));
  }
}
