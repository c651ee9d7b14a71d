import { variables, type VariableName } from './variables.ts';

/** Thrown when the environment cannot be used: it names every bad or missing variable at once. */
export class EnvironmentError extends Error {
  readonly code = 'environment-invalid';
  readonly names: readonly VariableName[];

  constructor(names: readonly VariableName[]) {
    super(['Biến môi trường không hợp lệ / Invalid environment variables:', ...names.map(lineOf)].join('\n'));
    this.name = 'EnvironmentError';
    this.names = names;
  }
}

function lineOf(name: VariableName): string {
  const { vi, en } = variables[name].expected;
  return `  ${name}: cần ${vi} / expected ${en}`;
}
