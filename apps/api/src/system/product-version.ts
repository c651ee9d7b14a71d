import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of the product, as its package says. */
export function productVersion(): string {
  const file = findPackageJSON(import.meta.url);
  if (file === undefined) return '';
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version ?? '';
}
