import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { openPlan } from './open-plan.ts';

/** The exit code for a file that is no plan or cannot be read. */
const NOT_READ = 2;

const USAGE = 'Cách dùng: npm run --silent plan:parse -- TỆP\nUsage: npm run --silent plan:parse -- FILE';

/** Prints the plan of the named file as JSON on standard output, or on standard error why there is none. */
async function run(files: readonly string[]): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return NOT_READ;
  }
  try {
    const plan = await openPlan(file);
    process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    process.stderr.write(`${error.message}\n[${error.code}]\n`);
    return NOT_READ;
  }
}

process.exitCode = await run(process.argv.slice(2));
