import { z } from 'zod';
import type { Answer, Client, Method, Watcher } from './client.ts';

type Json = { readonly [name: string]: unknown };

interface Content {
  readonly [type: string]: { readonly schema?: Json };
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

export interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

export interface Route {
  readonly method: Method;
  /** As the description writes it, e.g. `/api/items/{id}`. */
  readonly path: string;
  readonly operation: DescribedOperation;
}

/** Every operation of an OpenAPI description. */
export const routesOf = ({ paths }: Described): readonly Route[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Method,
      path,
      operation,
    })),
  );

export async function readDescription(client: Client): Promise<Described> {
  return await client.read<Described>('/api/openapi.json');
}

/** Holds the product to its own description: every answer that it sees must be one that is described. */
export class Conformance {
  readonly #described: Described;
  readonly #schemas = new Map<object, z.ZodType>();
  readonly #routes: readonly (Route & { readonly pattern: RegExp })[];
  /** What was not as described. */
  readonly violations: string[] = [];
  /** Operations that answered with success. */
  readonly succeeded = new Set<string>();

  constructor(described: Described) {
    this.#described = described;
    this.#routes = routesOf(described).map((route) => ({ ...route, pattern: patternOf(route.path) }));
  }

  readonly watch: Watcher = (method, path, answer) => {
    const [bare = ''] = path.split('?');
    const route = this.#routes
      .filter((one) => one.method === method && one.pattern.test(bare))
      .sort((one, other) => one.path.split('{').length - other.path.split('{').length)[0];
    const place = `${method} ${bare} ${answer.status}`;
    const found = route === undefined ? 'is not described' : this.#judge(route.operation, answer);
    if (found !== null) this.violations.push(`${place}: ${found}`);
    else if (answer.status < 300 && route) this.succeeded.add(route.operation.operationId);
  };

  /** What is wrong with an answer; null if nothing. */
  #judge(operation: DescribedOperation, { status, body, headers }: Answer): string | null {
    const response = operation.responses[status];
    if (response === undefined) return `status is not described: ${JSON.stringify(body)}`;
    if (response.content === undefined) return body === '' ? null : 'has a body that is not described';
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const schema = response.content[type]?.schema;
    if (schema === undefined) return `content type ${type} is not described`;
    const parsed = this.#schema(schema).safeParse(body);
    return parsed.success ? null : `${z.prettifyError(parsed.error)} ${JSON.stringify(body)}`;
  }

  #schema(schema: Json): z.ZodType {
    const known = this.#schemas.get(schema);
    if (known !== undefined) return known;
    const { schemas } = this.#described.components;
    const whole = inDefs({ ...schema, $defs: schemas });
    const made = z.fromJSONSchema(whole);
    this.#schemas.set(schema, made);
    return made;
  }
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Components of OpenAPI are definitions of JSON Schema. */
const inDefs = (schema: Json): Parameters<typeof z.fromJSONSchema>[0] =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as never;

/** Every `$ref` of the description. */
export function refsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === '$ref' && typeof part === 'string' ? [part] : refsIn(part),
  );
}

/** What a `$ref` into the description itself leads to. */
export function targetOf(described: Described, ref: string): unknown {
  const [root, ...steps] = ref.split('/');
  if (root !== '#') return undefined;
  return steps.reduce<unknown>((part, step) => (part as Json | undefined)?.[step], described);
}
