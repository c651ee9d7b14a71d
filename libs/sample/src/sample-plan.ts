import { readFileSync } from 'node:fs';

export const SAMPLE_FILE_NAME = 'sample-plan.txt';

/** The sample as the bytes of a document: it goes the way of any file that a user brings. */
export const samplePlanBytes = (): Uint8Array => readFileSync(new URL(SAMPLE_FILE_NAME, import.meta.url));
