/** One thing to close, e.g. "HTTP server: take no more requests and let the running ones end". */
export interface Closer {
  readonly name: string;
  close(): Promise<unknown> | void;
}

export interface ShutdownLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface ShutdownOptions {
  readonly log: ShutdownLog;
  /** Milliseconds that all closers have together; what is not closed by then is left. Default 15 s. */
  readonly withinMs?: number;
  /** Ends the process; replaced in tests. */
  readonly exit?: (code: number) => void;
}

/**
 * Closes in the order given: stop taking work, drain, close. A closer that fails is logged and the next one
 * still runs. Never rejects.
 * @returns true when every closer ended well in time
 */
export async function closeInOrder(closers: readonly Closer[], options: ShutdownOptions): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), options.withinMs ?? 15_000);
  });
  const clean = await Promise.race([closeAll(closers, options.log), bound]);
  clearTimeout(timer);
  return clean;
}

async function closeAll(closers: readonly Closer[], log: ShutdownLog): Promise<boolean> {
  let clean = true;
  for (const closer of closers) {
    try {
      await closer.close();
      log.info({ closed: closer.name }, 'closed');
    } catch (err) {
      clean = false;
      log.error({ err, closer: closer.name }, 'closing failed');
    }
  }
  return clean;
}

/**
 * Closes once on SIGTERM, SIGINT, or when the parent that holds the IPC channel is gone (a killed launcher must
 * leave no child), then ends the process: code 0 when all was closed in time, else 1.
 * @returns the same shutdown, to be called for another reason
 */
export function shutdownOnSignal(
  closers: readonly Closer[],
  options: ShutdownOptions,
): (reason: string) => Promise<void> {
  let running: Promise<void> | undefined;
  const exit = options.exit ?? ((code: number) => process.exit(code));
  const shutdown = (reason: string): Promise<void> => {
    running ??= (async () => {
      options.log.info({ reason }, 'shutting down');
      exit((await closeInOrder(closers, options)) ? 0 : 1);
    })();
    return running;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutdown(signal));
  if (process.channel) process.on('disconnect', () => void shutdown('parent gone'));
  return shutdown;
}
