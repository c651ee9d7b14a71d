import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeSecret } from '#engines/secret-file';

export interface SigningKeys {
  readonly PHOIHOP_SIGNING_KEY_FILE: string;
  readonly PHOIHOP_VERIFY_KEY_FILE: string;
}

/** The Ed25519 pair with which the API signs commands and the worker verifies them; made once. */
export function signingKeys(privateFile: string, publicFile: string): SigningKeys {
  if (!existsSync(privateFile)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeSecret(privateFile, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }
  const publicKey = createPublicKey(createPrivateKey(readFileSync(privateFile)));
  writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }));
  return { PHOIHOP_SIGNING_KEY_FILE: privateFile, PHOIHOP_VERIFY_KEY_FILE: publicFile };
}
