import express, { type RequestHandler } from 'express';

/** Thousands of rows take less than a megabyte. */
const LIST_LIMIT = '2mb';

/** Reads the bytes of a list. */
export const listBody = (): RequestHandler =>
  express.raw({ type: 'application/octet-stream', limit: LIST_LIMIT });
