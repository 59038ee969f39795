/**
 * The line (from 1) on which a value stands in a JSON text, or that of the nearest object around it when
 * it is not there. The text has to be JSON; keys and positions in arrays are both given as text.
 */
export function lineOfPath(json: string, path: readonly string[]): number {
  const wanted = path.join('\n');
  let best = { depth: 0, at: 0 };
  for (const { path: here, at } of places(json)) {
    const found = here.join('\n');
    if (here.length > best.depth && (found === wanted || wanted.startsWith(`${found}\n`))) {
      best = { depth: here.length, at };
    }
  }
  return json.slice(0, best.at).split('\n').length;
}

/** Every value of the text with the way to it, in the order in which they stand. */
function* places(json: string): Generator<{ path: readonly string[]; at: number }> {
  const open: { key: string; list: boolean; index: number }[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  const path = () => open.map(({ key, list, index }) => (list ? String(index) : key));
  let expectsKey = false;
  for (const { 0: token, index: at } of json.matchAll(tokens)) {
    const top = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (top !== undefined) top.index += 1;
      expectsKey = top !== undefined && !top.list;
    } else if (token === ':') expectsKey = false;
    else if (expectsKey && top !== undefined) {
      top.key = String(JSON.parse(token));
      yield { path: path(), at };
    } else {
      if (top?.list === true) yield { path: path(), at };
      if (token === '{' || token === '[') {
        open.push({ key: '', list: token === '[', index: 0 });
        expectsKey = token === '{';
      }
    }
  }
}
