/**
 * The lines of a story with its comments turned into spaces, so that every column stays where it was.
 * As in ink itself, `//` starts a comment wherever it stands, also inside a web address.
 */
export function withoutComments(ink: string): readonly string[] {
  let inBlock = false;
  return ink.split('\n').map((line) => {
    let kept = '';
    let at = 0;
    while (at < line.length) {
      const pair = line.slice(at, at + 2);
      if (inBlock) {
        inBlock = pair !== '*/';
        kept += inBlock ? ' ' : '  ';
        at += inBlock ? 1 : 2;
      } else if (pair === '/*') {
        inBlock = true;
        kept += '  ';
        at += 2;
      } else if (pair === '//') {
        return kept.padEnd(line.length);
      } else {
        kept += line[at];
        at += 1;
      }
    }
    return kept;
  });
}
