import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Integrity } from '#contracts/http/integrity';
import { checkpointVerifier } from '#persistence/journal/checkpoint-signature';
import { integrityOf, type KnownCheckpoint } from '#persistence/journal/integrity';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { momentOf } from '../names/moment.ts';
import { RECORD, VERIFY_KEY } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { FINDING_WORDS } from './finding-words.ts';

/** Looks whether a journal is as it was written, when somebody asks. */
@Injectable()
export class Integrities {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(VERIFY_KEY) private readonly verifyKey: string,
  ) {}

  async check(stream: string, language: Language): Promise<Integrity> {
    const { upToSeq, checkpoint, findings } = await integrityOf(this.record, stream, {
      machineOf: machineOfStream,
      verifier: checkpointVerifier(this.verifyKey),
    });
    return {
      intact: findings.length === 0,
      upToSeq,
      checkedAt: momentOf(Date.now()) ?? '',
      checkpoint: checkpoint === null ? null : show(checkpoint),
      findings: findings.map(({ code, seq }) => ({
        code,
        seq,
        text: FINDING_WORDS[code][language].replace('{seq}', String(seq ?? '')),
      })),
    };
  }
}

const show = ({ madeAt, upToSeq, isTrue, root, keyId }: KnownCheckpoint): Integrity['checkpoint'] => ({
  madeAt: momentOf(madeAt) ?? '',
  upToSeq,
  signatureValid: isTrue,
  root,
  keyId,
});
