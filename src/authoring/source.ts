import { parseTag } from '../core/tags.ts';
import { withoutComments } from './comments.ts';

export interface SourceTag {
  readonly key: string;
  readonly value: string;
}

/**
 * What a line of ink is. `text` is printed, `choice` is offered, `tags` stands above the line it belongs
 * to, and `logic` is everything nobody reads: headers, diverts, declarations, the head of a branch.
 */
export type SourceKind = 'blank' | 'text' | 'choice' | 'tags' | 'logic';

/** One line of the story file, as the rules and the tools look at it. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly kind: SourceKind;
  /** Without comments; columns are those of the file. */
  readonly code: string;
  /** What a player reads: without marks, tags and divert, escapes undone. Empty for what is not read. */
  readonly text: string;
  readonly tags: readonly SourceTag[];
  /** The knot it stands in; `start` before the first. */
  readonly knot: string;
  /** True for a choice whose text stands inside brackets, as it should. */
  readonly bracketed: boolean;
  /** The column before which an id can be written. */
  readonly end: number;
}

/** Reads a story line by line; works on text that does not compile as well. */
export function readSource(ink: string): readonly SourceLine[] {
  const blocks: Block[] = [];
  let knot = 'start';
  return withoutComments(ink).map((code, index) => {
    const header = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(code);
    if (header?.[1] !== undefined) knot = header[1];
    const line = readLine(code, blocks.at(-1) ?? null);
    track(blocks, code);
    return { number: index + 1, code, knot, ...line };
  });
}

/** What the braces around a line make of its `-`: the head of a branch, or one of several alternatives. */
type Block = 'condition' | 'sequence';
type Read = Pick<SourceLine, 'kind' | 'text' | 'tags' | 'bracketed' | 'end'>;

function readLine(code: string, inside: Block | null): Read {
  const end = code.trimEnd().length;
  const nothing = { text: '', tags: [], bracketed: false, end };
  if (code.trim() === '') return { kind: 'blank', ...nothing };
  const logic: Read = { kind: 'logic', ...nothing };
  if (/^\s*(=|~|TODO\s*:|(VAR|CONST|LIST|EXTERNAL|INCLUDE)\b)/.test(code)) return logic;
  const start = afterMarks(code, inside);
  const rest = code.slice(start);
  if (/^\s*[*+]/.test(rest)) return readChoice(code, start);
  if (/^\s*(->|<-|\}|$)/.test(rest)) return logic;
  if (/^\s*\{/.test(rest) && opens(rest) !== 0) return logic;
  const body = readBody(rest);
  const kind = body.text === '' && body.tags.length > 0 ? 'tags' : 'text';
  return { kind, text: body.text, tags: body.tags, bracketed: false, end: start + body.end };
}

function readChoice(code: string, start: number): Read {
  const marks = /^\s*(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?/.exec(code.slice(start))?.[0].length ?? 0;
  const from = afterConditions(code, start + marks);
  const open = indexOutside(code, '[', from);
  const close = open < 0 ? -1 : indexOutside(code, ']', open);
  if (open < 0 || close < 0) {
    const body = readBody(code.slice(from));
    // `* -> knot` is what happens when nothing is left to choose; nobody reads it.
    if (body.text === '') return { kind: 'logic', text: '', tags: [], bracketed: false, end: from };
    return { kind: 'choice', text: body.text, tags: body.tags, bracketed: false, end: from + body.end };
  }
  const body = readBody(code.slice(open + 1, close));
  const outside =
    code.slice(from, open).trim() + (/^[^#{]*?(?=->|#|$)/.exec(code.slice(close + 1))?.[0] ?? '').trim();
  return {
    kind: 'choice',
    text: body.text,
    tags: body.tags,
    bracketed: outside === '',
    end: open + 1 + body.end,
  };
}

/** Splits text from tags and a trailing divert. `end` is where the tags end. */
function readBody(body: string): { text: string; tags: readonly SourceTag[]; end: number } {
  const divert = indexOutside(body, '->', 0);
  const shown = divert < 0 ? body : body.slice(0, divert);
  const hash = indexOutside(shown, '#', 0);
  const text = hash < 0 ? shown : shown.slice(0, hash);
  const tags = hash < 0 ? [] : splitTags(shown.slice(hash));
  return { text: text.trim().replace(/\\(.)/g, '$1'), tags, end: shown.trimEnd().length };
}

function splitTags(text: string): readonly SourceTag[] {
  return text
    .split('#')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .map(parseTag);
}

/** Position of `what` outside braces and not escaped; −1 when it is not there. */
function indexOutside(text: string, what: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const character = text[i];
    if (depth === 0 && text.startsWith(what, i)) return i;
    if (character === '\\') i += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
  }
  return -1;
}

/** Skips gathers (`- - (label)`) and the head of a branch (`- trust > 1:`, `- else:`). */
function afterMarks(code: string, inside: Block | null): number {
  if (inside === 'condition' && /^\s*-(?!>)/.test(code)) {
    const colon = indexOutside(code, ':', 0);
    return colon < 0 ? code.length : colon + 1;
  }
  return /^\s*(?:-(?!>)\s*)+(?:\(\s*\w+\s*\)\s*)?/.exec(code)?.[0].length ?? 0;
}

/** Skips `{condition}` once or more, as a choice may have them. */
function afterConditions(code: string, start: number): number {
  let at = start;
  for (;;) {
    const open = /^\s*\{/.exec(code.slice(at));
    if (open === null) return at;
    const close = code.indexOf('}', at);
    if (close < 0) return at;
    at = close + 1;
  }
}

/** How many braces a line opens more than it closes. */
function opens(code: string): number {
  let count = 0;
  for (let i = 0; i < code.length; i += 1) {
    if (code[i] === '\\') i += 1;
    else if (code[i] === '{') count += 1;
    else if (code[i] === '}') count -= 1;
  }
  return count;
}

function track(blocks: Block[], code: string): void {
  const change = opens(code);
  const sequence = /\{\s*(?:[&!~$]|(?:(?:stopping|cycle|once|shuffle)\s*)+:)/.test(code);
  for (let i = 0; i < change; i += 1) blocks.push(sequence ? 'sequence' : 'condition');
  for (let i = 0; i > change; i -= 1) blocks.pop();
}
