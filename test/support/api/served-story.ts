import { generateKeyPairSync } from 'node:crypto';
import { seedAccounts, seedLocality } from '../../../apps/worker/src/seed/reference-data.ts';
import { itemStream, planStream, reportStream } from '#contracts/workflow/ids';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { reportIdOf } from '#domain/period/open-period';
import { dayOf, instantOf, yearOf } from '#domain/time/day';
import { checkpointSigner } from '#persistence/journal/checkpoint-signature';
import type { CheckpointSigner } from '#persistence/journal/checkpoint';
import { freezeRevision, type RevisionItem } from '#persistence/plans/plan-revision';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { SAMPLE_AUTHORITY, SAMPLE_FOCAL, SAMPLE_LOCALITY, sampleAgencyId } from '#sample/sample-agencies';
import { PaperEngine } from '../record/paper-engine.ts';
import { itemId, samplePlan, startOf } from '../record/sample-plan.ts';
import { createTestRecord, type TestRecord } from '../record/test-record.ts';
import { type Caller, serveOn } from './served.ts';

export const FOCAL = SAMPLE_FOCAL;
export const AUTHORITY = SAMPLE_AUTHORITY;
export const TOURISM = sampleAgencyId('so-du-lich');
export const TRADE = sampleAgencyId('so-cong-thuong');
const PLAN = 'plan-1';

/** A plan that lived through whatever a test tells, at any time, and the API that is asked about it. */
export class ServedStory {
  readonly test: TestRecord;
  readonly engine: PaperEngine;
  /** Signs checkpoints in the name of the installation that serves. */
  readonly checkpoints: CheckpointSigner;
  readonly publicKey: string;
  readonly planId = PLAN;
  readonly plan = planStream(PLAN);
  readonly signIn: (username: string) => Promise<Caller>;
  readonly #close: () => Promise<void>;

  private constructor(
    test: TestRecord,
    keys: { readonly privateKey: string; readonly publicKey: string },
    served: { signIn(username: string, password: string): Promise<Caller>; close(): Promise<void> },
  ) {
    this.test = test;
    this.engine = new PaperEngine(test.record, instantOf('2026-03-02', '09:00'));
    this.checkpoints = checkpointSigner(keys.privateKey);
    this.publicKey = keys.publicKey;
    this.signIn = (username) => served.signIn(username, DEMO_PASSWORD);
    this.#close = () => served.close();
  }

  /** On a record of its own with the sample's locality. Nobody can act over HTTP: no process runs. */
  static async open(): Promise<ServedStory> {
    const test = await createTestRecord();
    await test.record.transaction(seedLocality);
    await test.record.transaction((manager) => seedAccounts(manager));
    const { version, ...snapshot } = vietnamCalendar();
    await test.record.query(
      `insert into calendar (version, snapshot, source, valid_since) values ($1, $2, 'test', now())`,
      [version, JSON.stringify(snapshot)],
    );
    const pair = generateKeyPairSync('ed25519');
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const nobody = () => Promise.reject(new Error('no process runs'));
    const served = await serveOn(test.database.appUrl, {
      temporal: undefined as never,
      gateway: { send: nobody },
      signer: { sign: () => undefined as never },
      verifyKey: publicKey,
    });
    return new ServedStory(test, { privateKey, publicKey }, served);
  }

  /** Starts the plan at the moment of the story, as one of this year and the next. @param items by their codes */
  async start(items: Readonly<Record<string, Partial<RevisionItem>>>): Promise<void> {
    const from = yearOf(dayOf(this.engine.now));
    const years = [from, from + 1];
    const timeline = { original: 'Hằng năm', kind: 'yearly', years, until: `${from + 1}-12-31` } as const;
    const { items: all, facts, ...rest } = samplePlan(PLAN);
    const plan = {
      ...rest,
      facts: { ...facts, from, to: from + 1 },
      locality: SAMPLE_LOCALITY.id,
      focalAgency: FOCAL,
      authority: AUTHORITY,
      items: all
        .filter(({ code }) => items[code] !== undefined)
        .map((item) => ({ ...item, coLeads: [], coordinating: [], timeline, ...items[item.code] })),
    };
    const revision = await freezeRevision(this.test.record.manager, plan);
    const start = { ...startOf(plan, revision), from, to: from + 1, owedYears: years };
    await this.act(this.plan, FOCAL, { type: 'start-plan', start });
  }

  item(code: string): string {
    return itemStream(itemId(PLAN, code));
  }

  report(agency: string, period: string): string {
    return reportStream(reportIdOf(PLAN, period, agency));
  }

  /** Sets the clock of the story: `2026-03-02 09:00`. */
  at(moment: string): this {
    const [day = '', clock] = moment.split(' ');
    this.engine.now = instantOf(day, clock);
    return this;
  }

  async act<C extends { readonly type: string }>(stream: string, agency: string, command: C): Promise<void> {
    await this.engine.act(stream, agency, command);
  }

  async rings(stream: string): Promise<void> {
    await this.engine.ring(stream);
  }

  async close(): Promise<void> {
    await this.#close();
    await this.test.close();
  }
}
