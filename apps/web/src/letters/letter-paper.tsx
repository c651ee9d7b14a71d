import { useMe } from '../api/session.ts';
import { OfficialPaper, Paragraphs } from '../parts/official-paper.tsx';
import { usePlan } from '../plan/plan-data.ts';
import type { Letter } from './letter-data.ts';
import { letterParts } from './letter-parts.ts';

const ABOUT: Readonly<Record<string, string>> = {
  'acknowledge-due': 'tiếp nhận nhiệm vụ được giao',
  'report-due': 'gửi báo cáo',
  'consolidated-due': 'gửi báo cáo tổng hợp',
  'item-due': 'thực hiện nhiệm vụ đến hạn',
};

/** A letter as an official one, in Vietnamese like all that is signed. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  const { locality } = useMe();
  const plan = usePlan(letter.planId).data;
  const { what, about, period, number, signedOn, text, from } = letter;
  const { to, body } = letterParts(text);
  const subject = [ABOUT[about] ?? 'thực hiện kế hoạch', period === null ? null : `kỳ ${period}`];
  const act = what === 'urging' ? 'đôn đốc' : 'báo cáo tình hình';
  return (
    <OfficialPaper
      superior={plan?.authority.name}
      issuer={from.name}
      number={number}
      place={locality.name}
      date={signedOn}
      about={[act, ...subject].filter((one) => one !== null).join(' ')}
      to={to}
    >
      <Paragraphs of={body} />
    </OfficialPaper>
  );
}
