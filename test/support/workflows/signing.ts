import { generateKeyPairSync } from 'node:crypto';
import { CommandSigner, signatureVerifier } from '#temporal/command-signature';

/** A key pair of the test's own: its API and its worker trust each other and nobody else. */
export function testKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    signer: new CommandSigner(pem),
    verifier: signatureVerifier(publicPem),
    publicKey: publicPem,
  };
}
