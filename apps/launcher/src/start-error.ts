/** Thrown out of a step when somebody asked to stop meanwhile. */
export class StopRequested extends Error {
  readonly code = 'stop-requested';
}

/** Thrown when the product cannot start; the message, in both languages, says what to do. */
export class StartError extends Error {
  readonly code: 'already-running' | 'port-taken' | 'not-confirmed' | 'step-failed';

  constructor(code: StartError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}
