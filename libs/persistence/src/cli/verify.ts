import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '#config/environment';
import { EnvironmentError } from '#config/environment-error';
import { runningEnvironment } from '#engines/running-installation';
import { openRecord } from '../data-source.ts';
import { checkpointFiles } from '../journal/checkpoint.ts';
import { checkpointVerifier } from '../journal/checkpoint-signature.ts';
import { machineOfStream } from '../journal/machine-lookup.ts';
import { type Verification, verifyJournal } from '../journal/verify.ts';

/** Checks the journal of the running installation. Exit 0: nothing found; 1: a list; 2: could not be checked. */
async function main(): Promise<number> {
  const { PHOIHOP_DATA: dataFolder } = readEnvironment(process.env);
  const environment = readEnvironment(runningEnvironment(dataFolder, process.env), ['DATABASE_URL']);
  const keyFile = environment.PHOIHOP_VERIFY_KEY_FILE;
  const record = await openRecord(environment.DATABASE_URL, {
    scope: 'all',
    poolSize: 1,
    statementTimeoutMs: 0,
    applicationName: 'phoihop-verify',
  });
  try {
    const verification = await verifyJournal(record, {
      machineOf: machineOfStream,
      checkpoints: await checkpointFiles(join(dataFolder, 'checkpoints')),
      ...(keyFile !== undefined && existsSync(keyFile)
        ? { verifier: checkpointVerifier(readFileSync(keyFile, 'utf8')) }
        : {}),
    });
    return tell(verification);
  } finally {
    await record.destroy();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell({ streams, rows, checkpoints, findings }: Verification): number {
  const looked = `${streams} chuỗi / chains, ${rows} dòng / rows, ${checkpoints} điểm kiểm / checkpoints`;
  if (findings.length === 0) {
    say(`Nhật ký nguyên vẹn / The journal is intact: ${looked}`);
    return 0;
  }
  say(`Nhật ký đã bị can thiệp / The journal was tampered with: ${looked}`);
  for (const { code, stream, seq, text } of findings) {
    say(`- ${code} ${stream}${seq === null ? '' : ` #${seq}`}: ${text}`);
  }
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const what =
    error instanceof EnvironmentError
      ? 'Chưa có hệ thống nào đang chạy: hãy npm start, hoặc cho DATABASE_URL / Nothing runs: npm start first, or give DATABASE_URL'
      : 'Không kiểm tra được nhật ký / The journal could not be checked';
  process.stderr.write(`${what}\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
