import { createInterface } from 'node:readline/promises';
import { stopLeftoverPostgres } from '#engines/postgres';
import { stopLeftoverTemporal } from '#engines/temporal-server';
import type { DataFolder } from './data-folder.ts';
import { StartError } from './start-error.ts';

/**
 * Begins with empty data after asking.
 * @param confirmed do not ask
 * @throws StartError `not-confirmed` when the answer is no, or nobody is there to ask
 */
export async function reset(folder: DataFolder, confirmed: boolean): Promise<void> {
  if (!confirmed) await confirm(folder.path);
  await stopLeftoverPostgres(folder.postgres);
  await stopLeftoverTemporal(folder.temporal);
  folder.empty();
}

async function confirm(path: string): Promise<void> {
  if (!process.stdin.isTTY) {
    const text =
      'Không có ai để hỏi: thêm --yes nếu thật sự muốn xóa dữ liệu / ' +
      'Nobody is there to ask: add --yes if the data shall really be deleted';
    throw new StartError('not-confirmed', text);
  }
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await reader.question(
    `Xóa toàn bộ dữ liệu trong ${path}? / Delete all data in it? (có/yes): `,
  );
  reader.close();
  if (!/^(có|co|yes|y)$/iu.test(answer.trim().normalize('NFC'))) {
    throw new StartError('not-confirmed', 'Đã giữ nguyên dữ liệu / The data was kept');
  }
}
