import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Writes openapi.json, the description of the API, from the compiled application. With --check it writes nothing
 * and fails when the committed text is another.
 */
const root = join(import.meta.dirname, '..');
const target = join(root, 'openapi.json');

/** Decorators must be compiled before Node can run them. */
async function describe(): Promise<string> {
  const build = ['--conditions=phoihop-source', join(import.meta.dirname, 'build.ts'), '--if-stale'];
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
  const compiled = pathToFileURL(join(root, 'dist/apps/api/src/openapi/describe-api.js'));
  // The package's imports lead to the compiled files only without the condition of the sources.
  const program = `import(${JSON.stringify(compiled.href)}).then(async (m) => process.stdout.write(JSON.stringify(await m.describeApi())))`;
  const json = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    maxBuffer: 64 * 2 ** 20,
    encoding: 'utf8',
  });
  return await format(json, { ...(await resolveConfig(target)), parser: 'json' });
}

const text = await describe();
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  process.stderr.write('openapi.json is not what the API says: run npm run write:openapi\n');
  process.exitCode = 1;
}
