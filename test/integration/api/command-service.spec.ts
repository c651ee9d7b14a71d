import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import type { Principal } from '#access/roles';
import type { SignedCommand } from '#contracts/workflow/messages';
import type { CommandOutcome } from '#temporal/command-gateway';
import { CommandSigner } from '#temporal/command-signature';
import { type Act, CommandService } from '../../../apps/api/src/commands/command.service.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const principal: Principal = {
  kind: 'person',
  accountId: 'account-1',
  username: 'account-1',
  role: 'officer',
  agencyId: 'agency-1',
  localityId: 'locality-1',
  scopes: null,
};
const answer = { stream: 'item/1', fromSeq: 4, toSeq: 4 };

/** Stands where Temporal does and answers as it is told. */
class ScriptedGateway {
  readonly sent: { readonly signed: SignedCommand; readonly attempt: number }[] = [];
  next: (signed: SignedCommand) => CommandOutcome | Promise<CommandOutcome> = () => ({
    kind: 'recorded',
    answer,
  });

  async send(signed: SignedCommand, attempt = 0): Promise<CommandOutcome> {
    this.sent.push({ signed, attempt });
    return await this.next(signed);
  }
}

let test: TestRecord;
let gateway: ScriptedGateway;
let service: CommandService;
let keys = 0;

beforeAll(async () => {
  test = await createTestRecord();
});
afterAll(() => test.close());
beforeEach(() => {
  const { privateKey } = generateKeyPairSync('ed25519');
  gateway = new ScriptedGateway();
  const signer = new CommandSigner(String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  service = new CommandService(test.record, gateway, signer);
});

function act(changes: Partial<Act> = {}): Act {
  keys += 1;
  const base = { principal, target: 'item/1', idempotencyKey: `key-${keys}`, permitted: true };
  return { ...base, command: { type: 'acknowledge-assignment' }, ...changes };
}

/** What the worker writes when it records a command. */
async function recorded({ envelope }: SignedCommand): Promise<void> {
  await test.record.query('insert into command_key values ($1, $2, $3, $4, $5)', [
    envelope.key,
    envelope.target,
    envelope.digest,
    answer.fromSeq,
    answer.toSeq,
  ]);
}

const receivedAt = (index: number): number => gateway.sent[index]?.signed.envelope.receivedAt ?? Number.NaN;
const rejects = (code: string): CommandOutcome => ({ kind: 'rejected', code, detail: { phase: 'assigned' } });

describe('an act', () => {
  it('is signed in the name of the caller and answered with where it stands', async () => {
    expect(await service.act(act())).toEqual({ kind: 'recorded', answer });
    expect(gateway.sent[0]?.signed.envelope.actor).toEqual({
      kind: 'person',
      accountId: 'account-1',
      role: 'officer',
      agencyId: 'agency-1',
    });
  });

  it('that was recorded is answered from the journal, even when the caller may not do it any more', async () => {
    const first = act();
    gateway.next = async (signed) => {
      await recorded(signed);
      return { kind: 'recorded', answer };
    };
    await service.act(first);
    const refuse = () => {
      throw new Error('asked');
    };
    expect(await service.act({ ...first, permitted: false, precondition: refuse })).toEqual({
      kind: 'recorded',
      answer,
    });
    expect(gateway.sent).toHaveLength(1);
  });

  it('with another body under a key that was used is refused', async () => {
    const first = act();
    await service.act(first);
    const other = { ...first, command: { type: 'claim-completion', evidence: 'x' } };
    await expect(service.act(other)).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('of another caller may have the same key', async () => {
    const first = act();
    await service.act(first);
    await service.act({ ...first, principal: { ...principal, accountId: 'account-2' } });
    expect(gateway.sent[0]?.signed.envelope.key).not.toBe(gateway.sent[1]?.signed.envelope.key);
  });

  it('that the policy forbids is neither noted nor sent', async () => {
    await expect(service.act(act({ permitted: false }))).rejects.toMatchObject({ code: 'forbidden' });
    expect(gateway.sent).toHaveLength(0);
  });

  it('whose outcome is not known is a 503 that says it was noted, and keeps its first receipt', async () => {
    const first = act();
    gateway.next = () => ({ kind: 'unknown', reason: 'no worker' });
    await expect(service.act(first)).rejects.toMatchObject({
      code: 'outcome-unknown',
      members: { noted: true },
    });
    gateway.next = () => ({ kind: 'recorded', answer });
    await service.act(first);
    expect(receivedAt(1)).toBe(receivedAt(0));
    expect(gateway.sent.map(({ attempt }) => attempt)).toEqual([0, 0]);
  });

  it('of which no answer came although the journal has it is answered from the journal', async () => {
    gateway.next = async (signed) => {
      await recorded(signed);
      return { kind: 'unknown', reason: 'answer lost' };
    };
    expect(await service.act(act())).toEqual({ kind: 'recorded', answer });
  });

  it('rejected because it took effect before is answered from the journal', async () => {
    gateway.next = async (signed) => {
      await recorded(signed);
      return rejects('item-phase-forbids');
    };
    expect(await service.act(act())).toEqual({ kind: 'recorded', answer });
  });

  it('rejected by the rules has their code and detail, and the rejection is not remembered', async () => {
    const first = act();
    gateway.next = () => rejects('item-phase-forbids');
    await expect(service.act(first)).rejects.toMatchObject({
      code: 'item-phase-forbids',
      members: { details: { phase: 'assigned' } },
    });
    gateway.next = () => ({ kind: 'recorded', answer });
    expect(await service.act(first)).toEqual({ kind: 'recorded', answer });
    expect(gateway.sent.map(({ attempt }) => attempt)).toEqual([0, 1]);
  });

  it('rejected first counts from its second receipt: nothing tried too early is backdated', async () => {
    const first = act();
    gateway.next = () => rejects('report-not-open');
    await expect(service.act(first)).rejects.toMatchObject({ code: 'report-not-open' });
    await test.record.query(`select pg_sleep(0.01)`);
    gateway.next = () => ({ kind: 'recorded', answer });
    await service.act(first);
    expect(receivedAt(1)).toBeGreaterThan(receivedAt(0));
  });

  it('that Temporal holds but the journal does not have yet is accepted', async () => {
    gateway.next = () => ({ kind: 'accepted' });
    expect(await service.act(act())).toEqual({ kind: 'accepted' });
  });

  it('made from what may change is the same act when it is repeated', async () => {
    const first = act({ command: { type: 'submit-report', entries: [] } as Act['command'] });
    const earlier = () => service.earlier(principal, first.idempotencyKey, first.target, 'submit-report');
    expect(await earlier()).toBeNull();
    await service.act(first);
    expect(await earlier()).toEqual(first.command);
    expect(await service.earlier(principal, first.idempotencyKey, 'item/2', 'submit-report')).toBeNull();
  });

  it('with an unknown rejection is an internal error, never an invented one', async () => {
    gateway.next = () => rejects('something-new');
    await expect(service.act(act())).rejects.toMatchObject({ code: 'internal-error' });
  });
});
