import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

export interface ProblemMembers {
  /** Further members of the answer, e.g. `details` or `errors`. */
  readonly [member: string]: unknown;
}

export interface ProblemHeaders {
  readonly 'Retry-After'?: string;
  readonly 'WWW-Authenticate'?: string;
  readonly Location?: string;
}

/** A failure to be answered as RFC 9457; its words come from the catalogue in the caller's language. */
export class ProblemException extends Error {
  readonly code: ProblemCode;
  readonly members: ProblemMembers;
  readonly headers: ProblemHeaders;

  constructor(code: ProblemCode, members: ProblemMembers = {}, headers: ProblemHeaders = {}) {
    super(`${code}: ${PROBLEMS[code].title.en}. ${PROBLEMS[code].advice.en}`);
    this.name = 'ProblemException';
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}

/** Seconds after which a repeat makes sense while a part of the installation is away. */
const RETRY_AFTER = '3';

export const outcomeUnknown = (noted: boolean): ProblemException =>
  new ProblemException('outcome-unknown', { noted }, { 'Retry-After': RETRY_AFTER });
export const recordsUnavailable = (): ProblemException =>
  new ProblemException('records-unavailable', { noted: false }, { 'Retry-After': RETRY_AFTER });
export const temporalUnavailable = (): ProblemException =>
  new ProblemException('temporal-unavailable', {}, { 'Retry-After': RETRY_AFTER });
