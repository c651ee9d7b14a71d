import { type Action, allows } from '#access/policy';
import {
  NO_RELATION,
  type Relations,
  relationsToLetter,
  relationsToPlan,
  relationsToReport,
} from '#access/relations';
import type { Principal } from '#access/roles';
import type { Change, ChangeKind } from '#persistence/changes/changes';

type RelationsOf = (agency: string | null, change: Change) => Relations;

const none: RelationsOf = () => NO_RELATION;
const partiesOf = ({ focalAgency, authority }: Change) => ({
  focalAgency: focalAgency ?? '',
  authority: authority ?? '',
});
const toPlan: RelationsOf = (agency, change) => relationsToPlan(agency, partiesOf(change));
const toReport: RelationsOf = (agency, change) =>
  relationsToReport(agency, { ...partiesOf(change), agency: change.agency ?? '' });
const toLetter: RelationsOf = (agency, change) =>
  relationsToLetter(agency, {
    ...partiesOf(change),
    from: change.agency ?? '',
    to: change.addressee ?? '',
    signed: change.isSigned,
  });

/** What one must be allowed to read to hear that it has changed. */
const READING: Readonly<Record<ChangeKind, readonly [Action, RelationsOf]>> = {
  item: ['item.read', none],
  plan: ['plan.read', none],
  period: ['period.read', none],
  report: ['report.read', toReport],
  'report-draft': ['report.draft', toReport],
  'period-draft': ['period.draft', toPlan],
  letter: ['letter.read', toLetter],
  inbox: ['inbox.read', none],
  draft: ['draft.read', none],
  document: ['document.read', none],
  incident: ['incident.read', none],
};

/** Whether the caller, of the locality in which something changed, is to hear of it. */
export function mayHear(principal: Principal, change: Change): boolean {
  if (change.kind === 'inbox' && change.agency !== principal.agencyId) return false;
  const [action, relationsOf] = READING[change.kind];
  return allows(principal, action, relationsOf(principal.agencyId, change));
}
