/** The browser and the system that a browser says it is, by the names people know; null where it says neither. */
export function readAgent(agent: string): {
  readonly browser: string | null;
  readonly system: string | null;
} {
  return { browser: firstOf(BROWSERS, agent), system: firstOf(SYSTEMS, agent) };
}

/** In this order: most of them also call themselves what comes later. */
const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(HeadlessChrome|Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const SYSTEMS = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad)\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

function firstOf(known: readonly (readonly [string, RegExp])[], agent: string): string | null {
  return known.find(([, sign]) => sign.test(agent))?.[0] ?? null;
}
