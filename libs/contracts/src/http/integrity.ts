import { z } from 'zod';
import { Moment } from './common.ts';

const findingCode = z.enum([
  'row-edited',
  'rows-missing',
  'chain-broken',
  'tail-cut',
  'chain-vanished',
  'head-unlike',
  'key-unlike',
  'checkpoint-false',
  'state-unlike',
]);
export type FindingCode = z.output<typeof findingCode>;

const integrityFinding = z
  .object({
    code: findingCode,
    /** Row of the journal, where it is about one. */
    seq: z.number().int().nullable(),
    /** In the language asked for. */
    text: z.string(),
  })
  .meta({ id: 'IntegrityFinding' });

/** The newest signed checkpoint that knows the journal. */
const integrityCheckpoint = z
  .object({
    madeAt: Moment,
    upToSeq: z.number().int().describe('the last row that the checkpoint knows'),
    signatureValid: z.boolean().describe('its chains come to its root, and the installation signed the root'),
    root: z.string().describe('Merkle root over the ends of all chains, SHA-256'),
    keyId: z.string(),
  })
  .meta({ id: 'IntegrityCheckpoint' });

/** Whether a journal is as it was written. */
export const Integrity = z
  .object({
    intact: z.boolean(),
    upToSeq: z.number().int().describe('the last row up to which nothing speaks against any row'),
    checkedAt: Moment,
    checkpoint: integrityCheckpoint.nullable().describe('null until one was made since the journal began'),
    findings: z.array(integrityFinding),
  })
  .meta({ id: 'Integrity' });
export type Integrity = z.output<typeof Integrity>;
