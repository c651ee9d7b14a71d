import type { Confirmed, DraftView } from '#contracts/http/drafts';
import type { PlanView } from '#contracts/http/plans';
import type { PlanDocument } from '#domain/document/plan-document';
import { writePlan } from '#documents/templates/write-plan';
import { suggestedMatches } from '../support/api/suggested-matches.ts';
import type { Client } from '../support/product/client.ts';
import { until } from '../support/workflows/until.ts';
import { largePlan } from './large-plan.ts';

const REPORTS = { agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' };

/** Led by departments that the sample has. */
const ofKhanhHoa = (plan: PlanDocument): PlanDocument => ({
  ...plan,
  items: plan.items.map((item) => ({
    ...item,
    leads: item.leads.map((lead) => (lead === 'Sở Xây dựng' ? 'Sở Du lịch' : lead)),
  })),
});

/** A running plan of many items. @returns its id, when every item has begun */
export async function startLargePlan(coordinator: Client, items: number): Promise<string> {
  const { body: draft } = await coordinator.send<DraftView>('POST', '/api/drafts', {
    bytes: await writePlan(ofKhanhHoa(largePlan(items)), 'docx'),
    headers: { 'X-File-Name': encodeURIComponent('kế hoạch lớn.docx') },
  });
  const json = {
    facts: { focalAgency: 'Sở Ngoại vụ', supervisingAuthority: 'UBND tỉnh', ...REPORTS },
    rules: REPORTS,
    matches: suggestedMatches(draft),
    takeover: { chosen: false },
  };
  const headers = { 'If-Match': `"${draft.version}"` };
  const { body: named } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
    json,
    headers,
  });
  const again = { matches: suggestedMatches(named) };
  const { body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
    json: again,
    headers: { 'If-Match': `"${named.version}"` },
  });
  if (body.blockers.length > 0) throw new Error(JSON.stringify(body.blockers.slice(0, 5)));
  const { plan } = await coordinator.act<Confirmed>(`/api/drafts/${draft.id}/confirm`);
  const { id } = await coordinator.act<PlanView>(`${plan}/start`);
  await until(
    'every item has begun',
    async () => {
      const { counts } = await coordinator.read<PlanView>(`/api/plans/${id}`);
      return counts.every(({ phase }) => phase !== null);
    },
    300_000,
  );
  return id;
}
