import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * Writes the types of the page's client from openapi.json. They are made anew with every build and not committed:
 * what changes shows in openapi.json.
 */
const root = join(import.meta.dirname, '..');

interface Parameter {
  readonly in?: string;
}
interface Description {
  paths: Record<string, Record<string, { parameters?: readonly Parameter[] }>>;
}

const description = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as Description;
// Headers (the key of an act, the version of an edit) are the client's own affair: api/act.ts sends them.
for (const operation of Object.values(description.paths).flatMap((path) => Object.values(path))) {
  operation.parameters = operation.parameters?.filter((one) => one.in !== 'header') ?? [];
}
const types = astToString(await openapiTypescript(JSON.stringify(description)));
writeFileSync(join(root, 'apps', 'web', 'src', 'api', 'schema.ts'), types);
