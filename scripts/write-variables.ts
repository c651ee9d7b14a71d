import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { variables, type VariableDescription } from '#config/variables';

/** Writes the table of variables into the README, between its two marks; --check only says whether it is right. */
const begin = '<!-- variables:begin -->';
const end = '<!-- variables:end -->';
const file = join(import.meta.dirname, '..', 'README.md');

const before = readFileSync(file, 'utf8');
const [head, rest] = before.split(begin);
const tail = rest?.split(end)[1];
if (head === undefined || tail === undefined) throw new Error(`README.md: ${begin} … ${end} is missing`);
const after = await format(`${head}${begin}\n\n${table()}\n\n${end}${tail}`, {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});
if (process.argv.includes('--check')) check();
else writeFileSync(file, after);

function check(): void {
  if (after === before) return;
  process.stderr.write(
    'README.md: bảng biến đã cũ / the table of variables is stale: npm run write:variables\n',
  );
  process.exitCode = 1;
}

function table(): string {
  const rows = Object.entries<VariableDescription>(variables).map(rowOf);
  return ['| Biến / Variable | Mặc định / Default | Ý nghĩa / Meaning |', '|---|---|---|', ...rows].join(
    '\n',
  );
}

function rowOf([name, { default: value, vi, en }]: [string, VariableDescription]): string {
  return `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${vi} / ${en} |`;
}
