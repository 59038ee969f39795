import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF: its size in points, and its lines from top to bottom as a reader sees them. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<readonly PaperPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const paper = await loading.promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const page = await paper.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push({ width, height, lines: linesOf(placed) });
  }
  await loading.destroy();
  return pages;
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pieces of text at the same height are one line. */
function linesOf(placed: readonly Placed[]): readonly string[] {
  const rows = new Map<number, Placed[]>();
  for (const piece of placed) {
    const row = Math.round(piece.y);
    rows.set(row, [...(rows.get(row) ?? []), piece]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([, pieces]) =>
      [...pieces]
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' '),
    )
    .map((line) => line.replace(/\s+/g, ' ').trim());
}
