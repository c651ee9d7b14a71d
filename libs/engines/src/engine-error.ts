export type EngineErrorCode =
  | 'engine-died'
  | 'engine-not-ready'
  | 'postgres-binaries-missing'
  | 'postgres-account-missing'
  | 'temporal-missing'
  | 'test-server-missing';

/** Thrown when an engine (PostgreSQL, Temporal) cannot be brought up; the message says what to do. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}

/** Told what goes on while an engine comes up: one short line, Vietnamese / English. */
export type OnProgress = (line: string) => void;
