import type { Chance } from './chance.ts';

/** Words that readers look for, and such as nobody expects. */
export const WORDS = [
  '',
  'STT',
  'Nội dung',
  'Cơ quan chủ trì',
  'phối hợp',
  'Thời gian thực hiện',
  'Ghi chú',
  '1',
  '1.1',
  'I.',
  'a)',
  '99999999999999999999',
  'Năm 2026',
  'Trước ngày 31/02/2026',
  '2028 - 2025',
  'Sở Y tế; Sở, ban, ngành; và',
  'giao Sở Y tế chủ trì, phối hợp với',
  'Hai bên thống nhất các nội dung: ',
  '(((((((((',
  '; ; ,,, và và',
  '\u0000',
  '\uFFFE',
  '\u202E',
  '\u0301\u0323',
  '𝐊ế hoạch',
  '&#x0;',
  '__proto__',
  'constructor',
  '-1',
  'NaN',
  '1e309',
  ' \t\u00A0\u2028 ',
  'x'.repeat(5000),
] as const;

/** Changes lines of a text: drops, doubles and swaps them, breaks them, and puts other words in their place. */
export function spoilText(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let count = 1 + chance.below(6); count > 0; count -= 1) spoilLine(lines, chance);
  return lines.join(chance.of(['\n', '\n', '\r\n', '\r', '\u2028']));
}

function spoilLine(lines: string[], chance: Chance): void {
  const at = chance.below(lines.length);
  const other = chance.below(lines.length);
  const line = lines[at] ?? '';
  const cut = chance.below(line.length + 1);
  const changes: readonly [() => void, ...(() => void)[]] = [
    () => lines.splice(at, 1 + chance.below(4)),
    () => lines.splice(at, 0, line),
    () => ([lines[at], lines[other]] = [lines[other] ?? '', line]),
    () => lines.splice(at, 1, line.slice(0, cut), line.slice(cut)),
    () => (lines[at] = `${line.slice(0, cut)}${chance.of(WORDS)}${line.slice(cut)}`),
    () => (lines[at] = chance.of(WORDS)),
    () => (lines[at] = line.normalize('NFD')),
  ];
  chance.of(changes)();
}
