import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

const secretFields = ['password', 'token', 'cookie', 'authorization', 'apiKey', 'secret', 'signature'];

/** Paths whose values never reach a log, at the top and up to three levels down. */
const redactedPaths: readonly string[] = [
  ...['', '*.', '*.*.', '*.*.*.'].flatMap((prefix) => secretFields.map((field) => `${prefix}${field}`)),
  '*["set-cookie"]',
  '*.*["set-cookie"]',
];

/**
 * A structured logger: one JSON line an entry on standard output.
 * @param name which process speaks, e.g. `api`
 * @param destination where lines go instead of standard output
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    redact: { paths: [...redactedPaths], censor: '[redacted]' },
    serializers: { err: withoutParameters },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Database drivers hang the parameters of a query on their errors, and those hold personal data. */
function withoutParameters(error: Error): Record<string, unknown> {
  const {
    parameters: _parameters,
    driverError: _driverError,
    detail: _detail,
    ...rest
  } = {
    ...stdSerializers.err(error),
  };
  return rest;
}
