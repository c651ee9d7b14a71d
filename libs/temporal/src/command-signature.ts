import { createPrivateKey, createPublicKey, createHash, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import type { CommandEnvelope, SignedCommand } from '#contracts/workflow/messages';

const bytesOf = (envelope: CommandEnvelope): Buffer => Buffer.from(canonicalize(envelope) ?? '', 'utf8');

/** The first 16 hex digits of the public key's SHA-256 name the key. */
function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}

/** SHA-256 of the canonical target and command, hex: what makes two requests under one key the same. */
export function commandDigest(target: string, command: object): string {
  return createHash('sha256')
    .update(canonicalize({ target, command }) ?? '')
    .digest('hex');
}

/** Signs commands in the name of the API. */
export class CommandSigner {
  readonly keyId: string;
  readonly #key: KeyObject;

  /** @param pem Ed25519 private key */
  constructor(pem: string) {
    this.#key = createPrivateKey(pem);
    this.keyId = keyIdOf(createPublicKey(this.#key));
  }

  static fromFile(path: string): CommandSigner {
    return new CommandSigner(readFileSync(path, 'utf8'));
  }

  sign(unsigned: Omit<CommandEnvelope, 'v' | 'keyId' | 'digest'>): SignedCommand {
    const digest = commandDigest(unsigned.target, unsigned.command);
    const envelope: CommandEnvelope = { ...unsigned, v: 1, digest, keyId: this.keyId };
    return { envelope, signature: sign(null, bytesOf(envelope), this.#key).toString('base64url') };
  }
}

export type SignatureVerifier = (envelope: CommandEnvelope, signature: string) => boolean;

/** Tells whether the API signed an envelope and its digest is that of its command. @param pem Ed25519 public key */
export function signatureVerifier(pem: string): SignatureVerifier {
  const key = createPublicKey(pem);
  const keyId = keyIdOf(key);
  return (envelope, signature) =>
    envelope.keyId === keyId &&
    envelope.digest === commandDigest(envelope.target, envelope.command) &&
    verify(null, bytesOf(envelope), key, Buffer.from(signature, 'base64url'));
}
