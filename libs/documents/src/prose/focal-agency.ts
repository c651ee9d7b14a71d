import { namesIn, startsCharged } from './bodies-charged.ts';
import { chargedTask } from './charged-task.ts';
import type { Charge } from './finding.ts';
import type { IsForeign } from './foreign.ts';
import { part } from './piece.ts';
import type { Piece } from './piece.ts';

const APPOINTED: readonly RegExp[] = [
  /(?:^|[ ,])(?:[Cc]ử|[Cc]họn|[Cc]hỉ định|[Gg]iao|[Pp]hân công)(?: cơ quan| đơn vị)? đầu mối(?: [^,.;]{0,40})? là (?=\p{Lu})/u,
  /(?:^|[ ,])(?:[Cc]ử|[Cc]họn|[Cc]hỉ định) (?=(?:Sở|Văn phòng|Ban|Trung tâm|Phòng|UBND|Ủy ban|Công an|Đài|Trường|Hội|Liên hiệp))/u,
];
/** In characters: who appoints, and the body that is appointed. */
const REACH = 200;
const NAME_ENDS =
  /,? (?:để|nhằm|với|trong|theo|có|và chịu|thực hiện|cung cấp|theo dõi|là|làm)(?![\p{L}])|[,.;:]|$/u;
const AS_FOCAL = /^ ?(?:là|làm) (?:(?:cơ quan|đơn vị) )?(?:thường trực,? ?)?đầu mối/u;
const PURPOSE =
  /^(?:,? ?(?:để|nhằm|có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|trong việc|thực hiện việc) |, )/u;

/** Reads "… cử đầu mối là Văn phòng UBND tỉnh để …" and "… cử Sở Ngoại vụ làm đầu mối …"; null where none is appointed. */
export function appointmentOf(clause: Piece, isForeign: IsForeign): Charge | null {
  const bounded = clause.text.slice(0, REACH);
  for (const form of APPOINTED) {
    const words = form.exec(bounded);
    if (words === null) continue;
    const rest = part(clause, words.index + words[0].length);
    const end = NAME_ENDS.exec(rest.text)?.index ?? rest.text.length;
    const names = namesIn(rest.text.slice(0, end)).filter((name) => startsCharged(name) && !isForeign(name));
    const says = part(rest, end);
    if (names.length === 0 || (!/đầu mối/u.test(words[0]) && !AS_FOCAL.test(says.text))) continue;
    const purpose = PURPOSE.exec(says.text.replace(AS_FOCAL, ''));
    const skipped = (AS_FOCAL.exec(says.text)?.[0].length ?? 0) + (purpose?.[0].length ?? 0);
    const task = part(says, skipped);
    const { coordinating } = chargedTask(task, isForeign);
    return {
      kind: 'charge',
      by: 'director',
      leads: names,
      coordinating,
      task: task.text === '' ? null : task,
      unread: null,
      from: clause.from,
      certain: true,
      focal: true,
      director: '',
      announces: false,
    };
  }
  return null;
}

const ROLE =
  /^(?:là|làm|theo dõi|đôn đốc|hướng dẫn|kiểm tra|giám sát|tổng hợp|báo cáo|tham mưu|kết quả|việc|tình hình|triển khai|thực hiện|cơ quan|đơn vị|thường trực|đầu mối|UBND|Ủy ban nhân dân|tỉnh|thành phố|Chủ tịch|Kế hoạch|Thông báo|Công văn|kế hoạch|các|nội dung|nhiệm vụ|này|trên|nêu|và|có|trách nhiệm|định kỳ|hằng năm|hàng năm|kịp thời|để|cho|trước|ngày|[\d/.-]+|[,;.])(?: |$|(?=[,;.]))/u;

/** Whether the words say no more than that the agency follows the whole: that is the role, and no item. */
export function isRoleAlone(task: string): boolean {
  let rest = task.charAt(0).toLowerCase() + task.slice(1);
  for (let count = 0; count < 60 && rest !== ''; count += 1) {
    const word = ROLE.exec(rest);
    if (word === null) return false;
    rest = rest.slice(word[0].length).trimStart();
  }
  return rest === '';
}
