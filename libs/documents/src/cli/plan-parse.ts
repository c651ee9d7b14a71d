import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPlan } from '../read-document.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/** The exit code for a file that is no plan or cannot be read. */
const NOT_READ = 2;

const USAGE = 'Cách dùng: npm run --silent plan:parse -- TỆP\nUsage: npm run --silent plan:parse -- FILE';

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableDocumentError(
      'document-missing',
      {
        vi: `Không mở được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
        en: `The file "${file}" cannot be opened. Check its path and that it may be read.`,
      },
      { cause: error },
    );
  }
}

/** Prints the plan of the named file as JSON on standard output, or on standard error why there is none. */
async function run(files: readonly string[]): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return NOT_READ;
  }
  try {
    const plan = readPlan(await bytesOf(file), basename(file));
    process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    process.stderr.write(`${error.message}\n[${error.code}]\n`);
    return NOT_READ;
  }
}

process.exitCode = await run(process.argv.slice(2));
