import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { CheckpointSigner } from './checkpoint.ts';
import type { CheckpointVerifier } from './verify-checkpoints.ts';

/** Keeps a checkpoint's signature from being taken for that of anything else signed by the same key. */
const bytesOf = (text: string): Buffer => Buffer.from(`phoihop checkpoint\n${text}`, 'utf8');

/** The first 16 hex digits of the public key's SHA-256. */
function keyIdOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** The public key of a private one, both PEM. */
export const publicKeyOf = (pem: string): string =>
  createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'pem' }).toString();

/** @param pem Ed25519 private key */
export function checkpointSigner(pem: string): CheckpointSigner {
  const key = createPrivateKey(pem);
  return {
    keyId: keyIdOf(createPublicKey(key)),
    sign: (text) => sign(null, bytesOf(text), key).toString('base64url'),
  };
}

/** @param pem Ed25519 public key */
export function checkpointVerifier(pem: string): CheckpointVerifier {
  const key = createPublicKey(pem);
  const own = keyIdOf(key);
  return (keyId, text, signature) =>
    keyId === own && verify(null, bytesOf(text), key, Buffer.from(signature, 'base64url'));
}
