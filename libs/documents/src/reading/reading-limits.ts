/** What the reading of one document may take. */
export interface ReadingLimits {
  /** From the moment at which a thread takes the document, in milliseconds. */
  readonly time: number;
  /** Of the thread: its heap with what it holds outside of it, in bytes. */
  readonly memory: number;
}

const MB = 2 ** 20;

/**
 * A document that is worth reading takes about a second and some ten megabytes. The bounds leave the whole process
 * under 30 s and 512 MB, starting and storing included.
 */
export const READING_LIMITS: ReadingLimits = { time: 25_000, memory: 256 * MB };

/**
 * V8 ends the whole process, not the thread, when an array that doubles finds no room under the heap's bound. So that
 * bound stands far above the limit, which the watch keeps.
 */
export const heapBound = ({ memory }: ReadingLimits): { maxOldGenerationSizeMb: number } => ({
  maxOldGenerationSizeMb: (4 * memory) / MB,
});
