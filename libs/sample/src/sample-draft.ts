import { isOpenGroup } from '#documents/bodies/body-names';
import { readDocument } from '#documents/read-document';
import type { Answer, Draft, NamedBody, NameMatch, TakeoverStatement } from '#domain/draft/draft';
import { newDraft } from '#domain/draft/draft';
import { draftItems } from '#domain/draft/draft-items';
import { printedNames } from '#domain/draft/draft-names';
import { draftQuestions } from '#domain/draft/draft-questions';
import { matcherOn } from '#domain/draft/suggest-match';
import { derivedId } from '#domain/identity/derived-id';
import type { Instant } from '#domain/time/day';
import { DEMO_COORDINATOR } from './sample-accounts.ts';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY } from './sample-agencies.ts';
import { SAMPLE_FILE_NAME, samplePlanBytes } from './sample-plan.ts';
import { SAMPLE_STATEMENTS } from './sample-takeover.ts';

export const SAMPLE_DRAFT_ID = derivedId('draft', 'sample', 'khanh-hoa-hiroshima');

/** The bodies are those of today, after the reforms of 2025. */
const READ_ON = '2026-11-02';

const by = DEMO_COORDINATOR.id;

/** What the coordinator chose: the first of those suggested that still exist. */
function bodyNamed(draft: Draft): (name: string) => NamedBody {
  const { issuedOn, issuer } = draft.document.plan;
  const suggest = matcherOn({
    agencies: SAMPLE_AGENCIES,
    locality: SAMPLE_LOCALITY.name,
    issuer,
    printedOn: issuedOn,
    today: READ_ON,
    isOpenGroup,
    remembered: new Map(),
  });
  return (name) => suggest(name).find(({ ended }) => ended === null)?.body ?? { kind: 'undecided' };
}

/** Of two leads the department is accountable. */
function answersTo(draft: Draft, at: Instant): Record<string, Answer> {
  const asked = draftQuestions(draft).filter(({ about }) => about === 'leads');
  return Object.fromEntries(asked.map(({ id }) => [id, { value: 'Sở Giáo dục và Đào tạo', by, at }]));
}

function statements(draft: Draft, at: Instant): Record<string, TakeoverStatement> {
  const stated = draftItems(draft).flatMap(({ ref, code }) => {
    const statement = SAMPLE_STATEMENTS[code ?? ''];
    return statement === undefined ? [] : [[ref, { ...statement, by, at }] as const];
  });
  return Object.fromEntries(stated);
}

/** The sample's draft as the coordinator left it: questions answered, names matched, everything stated. */
export function sampleDraft(at: Instant): Draft {
  const draft = newDraft(
    SAMPLE_DRAFT_ID,
    SAMPLE_LOCALITY.id,
    readDocument(samplePlanBytes(), SAMPLE_FILE_NAME),
  );
  const named = bodyNamed(draft);
  const matches = printedNames(draft).map(({ name }): [string, NameMatch] => [
    name,
    { body: named(name), by, at },
  ]);
  return {
    ...draft,
    answers: answersTo(draft, at),
    matches: Object.fromEntries(matches),
    takeover: { chosen: true, items: statements(draft, at) },
  };
}
