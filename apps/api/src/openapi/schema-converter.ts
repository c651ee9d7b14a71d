import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** Zod to JSON Schema as OpenAPI 3.1 has it; schemas with an id become components. */
export function schemaConverter(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const converted = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: schemaType,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => dropSafeBounds(jsonSchema),
  });
  const {
    $schema: _,
    $defs = {},
    id,
    ...own
  } = converted as JsonSchema & { $defs?: JsonSchema; id?: string };
  const components = Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, withoutId(one)]));
  if (typeof id !== 'string') return { schema: own, components };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...components, [id]: own } };
}

/** The id is the name of the component already. */
function withoutId(schema: unknown): unknown {
  const { id: _, ...rest } = schema as JsonSchema;
  return rest;
}

/** Every whole number of JavaScript has these bounds: they say nothing about the API. */
function dropSafeBounds(schema: { minimum?: number | undefined; maximum?: number | undefined }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
