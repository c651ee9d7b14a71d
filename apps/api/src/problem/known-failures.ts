import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { RecordError } from '#persistence/record-error';
import type { ProblemCode } from './problem-catalogue.ts';
import { ProblemException, recordsUnavailable } from './problem.exception.ts';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'body-malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'body-too-large',
  415: 'content-type-unsupported',
};

const BY_RECORD_ERROR: Readonly<Record<string, ProblemCode>> = {
  'cursor-invalid': 'cursor-invalid',
  'version-conflict': 'version-changed',
  'incident-not-found': 'not-found',
  'document-too-large': 'document-too-large',
};

/** SQLSTATE classes and system errors that say that PostgreSQL is away or does not answer, not that a query is wrong. */
const AWAY = /^(08|57P0|57014|53|ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)/;
const AWAY_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered/i;

interface WithCode {
  readonly code?: unknown;
  readonly driverError?: unknown;
  readonly errors?: readonly unknown[];
  readonly message?: string;
}

/** Whether an error says that PostgreSQL cannot be reached. */
export function isRecordAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors, message = '' }: WithCode = error;
  if (driverError !== undefined && driverError !== error) return isRecordAway(driverError);
  if (errors?.some((one) => isRecordAway(one)) === true) return true;
  return (typeof code === 'string' && AWAY.test(code)) || AWAY_MESSAGES.test(message);
}

/** The status that Nest or a body parser gave an error; null for any other error. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** A value that its column cannot hold: it came from the query, since bodies are checked. */
const DATA_EXCEPTION = /^22/;

function codeOf(error: unknown): ProblemCode | undefined {
  if (error instanceof RecordError) return BY_RECORD_ERROR[error.code];
  if (isDataException(error)) return 'query-invalid';
  const status = statusOf(error);
  return status === null ? undefined : BY_STATUS[status];
}

function isDataException(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code }: WithCode = error.driverError as Error;
  return typeof code === 'string' && DATA_EXCEPTION.test(code);
}

/** What went wrong, as a problem of the catalogue. */
export function problemOf(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  if (isRecordAway(error)) return recordsUnavailable();
  return new ProblemException(codeOf(error) ?? 'internal-error');
}
