const FNV_PRIME = 0x100000001b3n;
const FNV_OFFSET = 0xcbf29ce484222325n;
const MASK = (1n << 64n) - 1n;

/** FNV-1a over UTF-16 units, 64 bits: pure, since the workflow sandbox has no crypto. */
function fnv1a(text: string): bigint {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * FNV_PRIME) & MASK;
  return hash;
}

/** An opaque id (UUID version 8, RFC 9562) that the same parts always give again. Not a secret and no digest. */
export function derivedId(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hex = [`1${text}`, `2${text}`].map((salted) => fnv1a(salted).toString(16).padStart(16, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const MIX = 0x9e3779b97f4a7c15n;

/** A whole number from 0 to `below` - 1, spread evenly over ids. */
export function spreadOf(id: string, below: number): number {
  return Number(((fnv1a(id) * MIX) & MASK) >> 32n) % below;
}
