import { EntitySchema } from 'typeorm';
import type { Actor } from '#contracts/workflow/messages';
import { instant, json, key, since, text, whole } from './columns.ts';

/** That a command was received, noted before anything is done with it. */
export interface Receipt {
  key: string;
  digest: string;
  target: string;
  command: { readonly type: string };
  actor: Actor;
  /** The first receipt decides lateness, ms. */
  receivedAt: number;
  /** Times that it came again. */
  attempt: number;
  notedAt: number;
}

export const ReceiptEntity = new EntitySchema<Receipt>({
  name: 'receipt',
  columns: {
    key: key(),
    digest: text(),
    target: text(),
    command: json(),
    actor: json(),
    receivedAt: instant('received_at'),
    attempt: { ...whole(), default: 0 },
    notedAt: since('noted_at'),
  },
});
