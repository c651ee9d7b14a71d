import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type Dossier, dossierText } from './dossier.ts';
import { dossierPage } from './dossier-page.ts';

const offline = (name: string): Uint8Array => readFileSync(new URL(`offline/${name}`, import.meta.url));

/** Everything that is needed to read a dossier and to check it, in one file. */
export const dossierArchive = (dossier: Dossier, publicKey: string): Uint8Array =>
  zipSync({
    'README.txt': offline('README.txt'),
    'dossier.html': strToU8(dossierPage(dossier)),
    'dossier.json': strToU8(dossierText(dossier)),
    'public-key.pem': strToU8(publicKey),
    'verify.mjs': offline('verify.mjs'),
  });

/** `ho-so-2.1.3.zip`; a code may have signs that no file's name should have. */
export const archiveName = (code: string): string =>
  `ho-so-${code.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^-+|-+$/g, '')}.zip`;
