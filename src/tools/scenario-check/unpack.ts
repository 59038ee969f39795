import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { uploadFinding } from '../../server/uploads/upload-finding.ts';
import { UPLOAD_LIMITS, type UploadFinding } from '../../wire/own-scenarios.ts';

/** The files of a zip that a scenario may be made of, by their names; or why none were taken out. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly finding: UploadFinding };

/** Bytes that are unpacked at a time: deflate makes at most 1,032 of one, so no more than four million appear at once. */
const STEP = 4 * 1024;

/** What a scenario is made of; everything else in the zip is left packed. */
const READ = /\.(ink|json|plan|md)$/;

/** What computers put into a zip of their own accord. */
const JUNK = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/;

/**
 * Takes a zip apart in memory and holds it to `UPLOAD_LIMITS`, by what it says of itself and by what comes out.
 * Nothing is ever written under a name from the zip: names are only compared.
 */
export function unpack(zip: Uint8Array): Unpacked {
  const taking = new Taking();
  try {
    const unzip = new Unzip((file) => taking.take(file));
    unzip.register(UnzipInflate);
    for (let at = 0; at < zip.length; at += STEP) {
      unzip.push(zip.subarray(at, at + STEP), at + STEP >= zip.length);
    }
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, finding: thrown.finding };
    return { ok: false, finding: uploadFinding('not-a-zip') };
  }
  if (taking.isCutOff()) return { ok: false, finding: uploadFinding('not-a-zip') };
  if (taking.count === 0 && !isEmptyZip(zip)) return { ok: false, finding: uploadFinding('not-a-zip') };
  return { ok: true, files: taking.files };
}

/** Thrown out of the middle of unpacking. */
class Refused extends Error {
  readonly finding: UploadFinding;

  constructor(finding: UploadFinding) {
    super(finding.rule);
    this.finding = finding;
  }
}

/** One unpacking; lives as long as it takes. */
class Taking {
  readonly files = new Map<string, Uint8Array>();
  count = 0;
  readonly #names = new Set<string>();
  #open = 0;
  #bytes = 0;

  take(file: UnzipFile): void {
    const name = file.name.replaceAll('\\', '/');
    if (!isHarmless(name)) throw new Refused(uploadFinding('bad-file-name', printable(name)));
    this.count += 1;
    if (this.count > UPLOAD_LIMITS.files) throw new Refused(uploadFinding('too-many-files'));
    if (this.#names.has(name)) throw new Refused(uploadFinding('file-twice', name));
    this.#names.add(name);
    const wanted = READ.test(name) && !JUNK.test(name);
    this.#hold(name, file.originalSize ?? 0, wanted);
    if (wanted) this.#read(file, name);
    else this.#bytes += file.originalSize ?? 0;
  }

  /** A file that never came to its end. */
  isCutOff(): boolean {
    return this.#open > 0;
  }

  #hold(name: string, size: number, wanted: boolean): void {
    if (this.#bytes + size > UPLOAD_LIMITS.unpacked) throw new Refused(uploadFinding('too-much-text'));
    if (wanted && size > UPLOAD_LIMITS.file) throw new Refused(uploadFinding('too-much-text', name));
  }

  #read(file: UnzipFile, name: string): void {
    const pieces: Uint8Array[] = [];
    let length = 0;
    this.#open += 1;
    file.ondata = (error, piece, final) => {
      if (error !== null) throw error;
      length += piece.length;
      this.#hold(name, length, true);
      pieces.push(piece);
      if (!final) return;
      this.#bytes += length;
      this.#open -= 1;
      this.files.set(name, joined(pieces, length));
    };
    file.start();
  }
}

/** Relative, without a step up or a place on a disk, and of signs that can be shown. */
function isHarmless(name: string): boolean {
  if (name.length > 200 || /^\/|^[A-Za-z]:|[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/u.test(name)) return false;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.length <= 10 && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD').slice(0, 200);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The end of a directory that lists nothing. */
function isEmptyZip(zip: Uint8Array): boolean {
  return zip[0] === 0x50 && zip[1] === 0x4b && zip[2] === 0x05 && zip[3] === 0x06;
}
