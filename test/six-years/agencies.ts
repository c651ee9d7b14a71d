import { itemStream, periodStream, planStream, reportStream } from '#contracts/workflow/ids';
import { reportIdOf } from '#domain/period/open-period';
import { officeOf } from '../support/workflows/parties.ts';
import type { Rig } from '../support/workflows/rig.ts';
import { itemsOf } from './expectation/duties.ts';
import type { Act } from './script.ts';
import { serverDay, serverInstant, serverYear } from './shifted-time.ts';
import { itemIdOf, PLAN_ID } from './shifted-plan.ts';

interface Command {
  readonly target: string;
  readonly command: { readonly type: string } & Readonly<Record<string, unknown>>;
}

const report = (year: number, agency: string): string =>
  reportStream(reportIdOf(PLAN_ID, String(serverYear(year)), agency));
const period = (year: number): string => periodStream(PLAN_ID, String(serverYear(year)));
const entries = (agency: string, year: number, at: string) =>
  itemsOf(agency, year).map((code) => ({ itemId: itemIdOf(code), digest: `${code} of ${at}` }));
const returned = (item: string) => ({
  reason: 'Thiếu số liệu',
  entries: [{ itemId: itemIdOf(item), reason: 'Thiếu' }],
});

function itemCommand(act: Extract<Act, { item: string; does: `${string}` }>): Command['command'] {
  switch (act.does) {
    case 'acknowledge':
      return { type: 'acknowledge-assignment' };
    case 'return':
      return { type: 'return-assignment', because: 'wrong-addressee', reason: 'Không thuộc chức năng' };
    case 'correct':
      return { type: 'correct-addressee', lead: act.lead };
    case 'claim':
      return { type: 'claim-completion', evidence: 'Biên bản' };
    case 'confirm':
      return { type: 'confirm-completion' };
    default:
      return { type: 'reject-completion', reason: 'Chưa đủ hồ sơ' };
  }
}

async function signing(rig: Rig, act: Extract<Act, { does: 'sign' }>): Promise<Command> {
  const { at, what, about, to } = act.letter;
  const rows: { id: string }[] = await rig.record.query(
    'select id from letter where what = $1 and about = $2 and to_agency = $3 and group_key like $4',
    [what, about, to, `%${serverInstant(at)}%`],
  );
  const signed = { letterId: rows[0]?.id, number: act.number, signedOn: serverDay(act.at.slice(0, 10)) };
  return { target: planStream(PLAN_ID), command: { type: 'sign-letter', ...signed } };
}

async function commandOf(rig: Rig, act: Act): Promise<Command> {
  switch (act.does) {
    case 'report':
      return {
        target: report(act.year, act.by),
        command: { type: 'submit-report', entries: entries(act.by, act.year, act.at) },
      };
    case 'return-report':
      return {
        target: report(act.year, act.agency),
        command: { type: 'return-report', ...returned(act.item) },
      };
    case 'accept-report':
      return { target: report(act.year, act.agency), command: { type: 'accept-report' } };
    case 'consolidate': {
      const consolidated = {
        digest: `consolidated of ${act.at}`,
        entries: entries(act.by, act.year, act.at),
      };
      return { target: period(act.year), command: { type: 'submit-consolidated', ...consolidated } };
    }
    case 'return-consolidated':
      return { target: period(act.year), command: { type: 'return-consolidated', ...returned(act.item) } };
    case 'accept-consolidated':
      return { target: period(act.year), command: { type: 'accept-consolidated' } };
    case 'sign':
      return await signing(rig, act);
    default:
      return { target: itemStream(itemIdOf(act.item)), command: itemCommand(act) };
  }
}

/** An agency acts; what it does is received exactly at the moment that the script names. */
export async function perform(rig: Rig, act: Act): Promise<void> {
  const { target, command } = await commandOf(rig, act);
  const outcome = await rig.send(target, command, officeOf(act.by), { at: serverInstant(act.at) });
  if (outcome.kind !== 'recorded') throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(outcome)}`);
}
