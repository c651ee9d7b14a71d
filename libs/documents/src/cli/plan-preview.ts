import { parseArgs } from 'node:util';

import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { previewPlan } from '#domain/preview/preview';
import type { Day } from '#domain/time/day';
import { dayOf, isDay } from '#domain/time/day';

import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { openPlan } from './open-plan.ts';

/** Exit code of a document or an argument that can't be used. */
const EXIT_UNUSABLE = 2;

/** Thrown when the command was called with arguments that it can't use. */
class UnusableArgumentsError extends Error {
  readonly code: 'usage' | 'day-unknown';

  constructor(code: 'usage' | 'day-unknown', vi: string, en: string) {
    super(`${vi}\n${en}`);
    this.name = 'UnusableArgumentsError';
    this.code = code;
  }
}

interface Call {
  readonly file: string;
  readonly from: Day;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { from: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw usage();
  }
}

const usage = (): UnusableArgumentsError =>
  new UnusableArgumentsError(
    'usage',
    'Cách dùng: npm run --silent plan:preview -- TỆP [--from NĂM-THÁNG-NGÀY]',
    'Usage: npm run --silent plan:preview -- FILE [--from YYYY-MM-DD]',
  );

function readCall(args: readonly string[]): Call {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw usage();
  const from = values.from ?? dayOf(Date.now());
  if (!isDay(from)) {
    throw new UnusableArgumentsError(
      'day-unknown',
      `Ngày “${from}” không có trong lịch. Hãy viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2024-09-04.`,
      `There is no day "${from}". Write it as YYYY-MM-DD, such as 2024-09-04.`,
    );
  }
  return { file, from };
}

async function main(args: readonly string[]): Promise<void> {
  const { file, from } = readCall(args);
  const document = await openPlan(file);
  process.stdout.write(`${JSON.stringify(previewPlan(document, from, vietnamCalendar()), null, 2)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnreadableDocumentError || error instanceof UnusableArgumentsError)) throw error;
  process.stderr.write(`${error.message}\n[${error.code}]\n`);
  process.exitCode = EXIT_UNUSABLE;
}
