import type { DueKind } from '#domain/ladder/rung';
import type { Instant } from '#domain/time/day';
import { lastDayBefore } from '#domain/time/day';

export interface LetterLine {
  readonly title: string;
  /** Whose duty it is. */
  readonly owner: string | null;
  readonly dueAt: Instant | null;
  /** It had come and was sent back. */
  readonly wasReturned?: boolean;
}

export interface LetterContents {
  readonly what: 'urging' | 'escalation';
  readonly about: DueKind;
  readonly period: string | null;
  readonly plan: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly LetterLine[];
}

/** What has not been done, by what was due. */
const OMITTED: Readonly<Record<DueKind, string>> = {
  'acknowledge-due': 'chưa tiếp nhận nhiệm vụ được giao',
  'report-due': 'chưa gửi báo cáo',
  'consolidated-due': 'chưa gửi báo cáo tổng hợp',
  'item-due': 'chưa báo hoàn thành nhiệm vụ đã đến hạn',
};

const REQUESTED: Readonly<Record<DueKind, string>> = {
  'acknowledge-due': 'xác nhận tiếp nhận, hoặc trả lại và nêu rõ lý do',
  'report-due': 'hoàn thiện và gửi báo cáo',
  'consolidated-due': 'hoàn thiện và gửi báo cáo tổng hợp',
  'item-due': 'khẩn trương thực hiện và báo hoàn thành, hoặc nêu khó khăn, vướng mắc',
};

/** Of reports that all came once and were sent back. */
const AGAIN = {
  omitted: 'chưa gửi lại báo cáo đã được trả lại để bổ sung',
  requested: 'bổ sung, hoàn thiện và gửi lại báo cáo',
};

const dayInWords = (dueAt: Instant): string => lastDayBefore(dueAt).split('-').reverse().join('/');

function lineText({ title, owner, dueAt }: LetterLine, index: number, withOwner: boolean): string {
  const deadline = dueAt === null ? '' : ` (hạn cuối: ${dayInWords(dueAt)})`;
  const whose = withOwner && owner !== null ? `${owner}: ` : '';
  return `${index + 1}. ${whose}${title}${deadline}.`;
}

/** The draft of a letter, for a person to read, number and sign. */
export function letterText({ what, about, period, plan, from, to, lines }: LetterContents): string {
  const inPeriod = period === null ? '' : `, kỳ báo cáo ${period}`;
  const isAgain = lines.every(({ wasReturned }) => wasReturned === true);
  const omitted = isAgain ? AGAIN.omitted : OMITTED[about];
  const requested = isAgain ? AGAIN.requested : REQUESTED[about];
  const list = lines.map((line, index) => lineText(line, index, what === 'escalation'));
  const opening = [`Kính gửi: ${to}`, '', `${from} theo dõi việc thực hiện ${plan}${inPeriod}.`];
  const body =
    what === 'urging'
      ? [
          `Đến nay ${to} ${omitted} đối với các nội dung sau:`,
          ...list,
          '',
          `Đề nghị ${to} ${requested} trong thời gian sớm nhất, và cho ${from} biết kết quả.`,
        ]
      : [
          `${from} đã nhắc và đôn đốc, nhưng các cơ quan sau vẫn ${omitted}:`,
          ...list,
          '',
          `${from} báo cáo để ${to} xem xét, chỉ đạo.`,
        ];
  return [...opening, '', ...body].join('\n');
}
