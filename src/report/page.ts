import { escapeText } from './charts/svg.ts';

interface Page {
  readonly language: string;
  readonly title: string;
  /** A stylesheet of ours. */
  readonly style: string;
  /** Markup in which everything typed by a person is escaped. */
  readonly body: string;
}

/**
 * Nothing may run, and nothing may be fetched: whatever somebody managed to write into the body, opening the
 * file from a disk or a mail does no harm and tells nobody.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** One page that needs nothing from anywhere else, on a screen and on paper. */
export function page({ language, title, style, body }: Page): string {
  return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
