import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';
import { variables, type VariableName } from './variables.ts';

const text = z.string().min(1);
const optionalText = text.optional();
const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ }).optional();
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
  PORT: whole(1, 65535).prefault(variables.PORT.default),
  PHOIHOP_HOST: text.regex(/^[\w.:-]+$/).default(variables.PHOIHOP_HOST.default),
  PHOIHOP_API_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PHOIHOP_DATA: text.default(variables.PHOIHOP_DATA.default),
  DATABASE_URL: postgresUrl,
  DATABASE_OWNER_URL: postgresUrl,
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d+$/)
    .optional(),
  TEMPORAL_NAMESPACE: text.default(variables.TEMPORAL_NAMESPACE.default),
  PHOIHOP_TEMPORAL_CLI: optionalText,
  PHOIHOP_TASK_QUEUE: text.default(variables.PHOIHOP_TASK_QUEUE.default),
  PHOIHOP_LOG_LEVEL: z.enum(logLevels).default(variables.PHOIHOP_LOG_LEVEL.default),
  PHOIHOP_SIGNING_KEY_FILE: optionalText,
  PHOIHOP_VERIFY_KEY_FILE: optionalText,
  PHOIHOP_METRICS_PORT: whole(0, 65535).prefault(variables.PHOIHOP_METRICS_PORT.default),
  PHOIHOP_WORKFLOW_BUNDLE: optionalText,
  PHOIHOP_PAGE: optionalText,
  PHOIHOP_LOCALITY_NAME: text.default(variables.PHOIHOP_LOCALITY_NAME.default),
  PHOIHOP_MAX_CACHED_WORKFLOWS: whole(2, 1_000_000).prefault(variables.PHOIHOP_MAX_CACHED_WORKFLOWS.default),
} satisfies Record<VariableName, z.ZodType>);

export type Environment = Readonly<z.output<typeof schema>>;

/** An environment in which the named variables are sure to be there. */
export type EnvironmentWith<K extends VariableName> = Environment & {
  readonly [P in K]-?: NonNullable<Environment[P]>;
};

/**
 * Reads and validates the environment, the only place that does. A variable set to nothing counts as absent.
 * @param needed optional variables that this process cannot do without
 * @throws EnvironmentError naming every bad variable and every needed one that is absent
 */
export function readEnvironment<const K extends VariableName = never>(
  source: NodeJS.ProcessEnv,
  needed: readonly K[] = [],
): EnvironmentWith<K> {
  const names = Object.keys(variables) as VariableName[];
  const given = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]));
  const result = schema.safeParse(given);
  const bad = new Set<unknown>(result.error?.issues.map((issue) => issue.path[0]));
  const missing = new Set<VariableName>(
    needed.filter((name) => given[name] === undefined && !hasDefault(name)),
  );
  const wrong = names.filter((name) => bad.has(name) || missing.has(name));
  if (!result.success || wrong.length > 0) throw new EnvironmentError(wrong);
  return result.data as EnvironmentWith<K>;
}

function hasDefault(name: VariableName): boolean {
  return 'default' in variables[name];
}
