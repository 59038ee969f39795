/**
 * A language file with its marks (`of`) replaced and every other character as it was, so that a change of
 * marks is all that a reader of the history sees. `of` is written last; the text has to be JSON.
 */
export function withMarks(json: string, marks: Readonly<Record<string, string>>): string {
  const bare = json.replace(/,\s*"of":\s*\{[^{}]*\}\s*\}\s*$/, '\n}\n');
  const value: unknown = JSON.parse(bare);
  const body = hasMarks(value) ? JSON.stringify({ ...value, of: undefined }, null, 2) : bare;
  const entries = Object.entries(marks).map(([key, mark]) => `    ${JSON.stringify(key)}: "${mark}"`);
  return `${body.trimEnd().slice(0, -1).trimEnd()},\n  "of": {\n${entries.join(',\n')}\n  }\n}\n`;
}

function hasMarks(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'of' in value;
}
