import { UnreadableDocumentError } from '../../unreadable-document.error.ts';
import { damaged } from '../damaged.ts';
import { inflateEntry } from './inflate-entry.ts';
import type { ZipEntry } from './zip-directory.ts';
import { readDirectory } from './zip-directory.ts';

/** In bytes, inflated. */
export interface ArchiveLimits {
  readonly part: number;
  readonly all: number;
}

/** The text of a plan with some thousand rows takes about ten million with its markup. */
const LIMITS: ArchiveLimits = { part: 100_000_000, all: 150_000_000 };

/** The files packed in a document of Word or Excel. Nothing of them is ever written anywhere. */
export class Archive {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #largest: number;
  #left: number;

  /** @throws UnreadableDocumentError when the archive is damaged, encrypted or has names that no document has */
  constructor(bytes: Uint8Array, { part, all }: ArchiveLimits = LIMITS) {
    this.#largest = part;
    this.#left = all;
    for (const entry of readDirectory(bytes)) {
      const key = entry.name.toLowerCase();
      if (this.#entries.has(key) || leadsOutside(entry.name)) throw damaged(entry.name);
      this.#entries.set(key, entry);
    }
  }

  /** In lower case: names of parts are the same in either. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * Gives a part piece by piece.
   * @throws UnreadableDocumentError when it is missing, damaged or too large; what `give` throws
   */
  read(name: string, give: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw damaged(name);
    try {
      this.#left -= inflateEntry(entry, Math.min(this.#largest, this.#left), give);
    } catch (error) {
      throw error instanceof UnreadableDocumentError ? error : damaged(name, error);
    }
  }
}

const leadsOutside = (name: string): boolean =>
  name.startsWith('/') || name.includes(':') || name.includes('\0') || name.split('/').includes('..');
