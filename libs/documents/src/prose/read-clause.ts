import { TOWARDS, bodiesAlone, bodiesAtStart, firstTask, namesIn, startsCharged } from './bodies-charged.ts';
import { isAdministration, startsOpenGroup } from '../bodies/body-names.ts';
import { chargedTask } from './charged-task.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Charge, Finding } from './finding.ts';
import { appointmentOf } from './focal-agency.ts';
import type { IsForeign } from './foreign.ts';
import { opened } from './opened.ts';
import { part } from './piece.ts';
import type { Piece } from './piece.ts';
import { sidesAtStart } from './sides.ts';
import { isTimeAlone } from './times.ts';
import { anyOf } from './words/any-of.ts';
import { ABOVE, THE_PUBLIC } from './words/directing-verbs.ts';
import type { Frame } from './words/openings.ts';
import { MANNERS, NO_TASKS, STATES, TASK_VERBS } from './words/task-verbs.ts';

const startsWith = (words: readonly string[]): RegExp => new RegExp(`^${anyOf(words)}`, 'iu');
const VERB = startsWith([...TASK_VERBS, ...MANNERS, 'chủ trì', 'phụ trách', 'cùng']);
const STATE = startsWith(STATES);
const NO_TASK = new RegExp(
  `^(?!có (?:kế hoạch|giải pháp|phương án|biện pháp|văn bản))${anyOf(NO_TASKS)}`,
  'iu',
);
const DUTY_OF_STATE =
  /^(?:là|có|được) (?:(?:cơ quan|đơn vị) )?(?:thường trực|đầu mối|trách nhiệm|nhiệm vụ|giao|phân công|yêu cầu|đề nghị|chỉ định|ủy quyền|chủ trì)/u;
/** Nouns that begin like verbs: "Hợp tác giữa hai tỉnh …". */
const NOUN =
  /^(?:\p{L}+ ){1,2}(?:giữa|của|là)(?![\p{L}])|^(?:cử (?:tri|nhân)|cùng (?:tham gia|tham dự|dự|đi|có))(?![\p{L}])|^[^,;]{0,80}(?<!đặc biệt|nhất|đó|tức|gọi) là (?!cơ quan|đầu mối)|^(?:giao lưu|đào tạo|hợp tác|phát triển|thông tin)[^,;]{0,80} (?:đã|đang) /iu;
/** What the sides of an agreement do when they only meet. */
const MEETING =
  /^(?:trao đổi(?! (?:các )?(?:đoàn|sinh viên|học sinh|giáo viên|giảng viên|cán bộ|chuyên gia|bác sĩ|văn hóa phẩm))|họp(?! (?:định kỳ|đánh giá|trực tuyến|thường niên))|thông báo|vui mừng|khẳng định|tin tưởng|mong muốn|hy vọng|cảm ơn|nhất trí đánh giá|ôn lại|điểm lại|thảo luận|nghe|đánh giá|ghi nhận|bày tỏ|ký|ký kết|gặp|làm việc|tiếp|đón|chào|thăm|chứng kiến|tặng|giới thiệu|nhìn lại)(?![\p{L}])/u;
/** What comes again is no meeting that was: "Hai bên đánh giá kết quả mỗi năm một lần". */
const RECURS = /(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)|định kỳ|luân phiên|một lần$/u;
const AGREES =
  /^(?:cũng |đã )?(?:thống nhất|nhất trí|đồng ý|cam kết|thỏa thuận|thoả thuận)(?: cùng)?(?: sẽ)?(?: về)?(?: việc)?(?: các nội dung)?,? ?/u;
const WILL =
  /^(?:cũng |cùng |đều )*(?:sẽ|cần|phải|tích cực|chủ động|tiếp tục|khuyến khích|tăng cường|đẩy mạnh|hướng tới|hướng đến|tiến tới)(?![\p{L}])/u;
const AIM = /(?:hướng tới|hướng đến|tiến tới) (?=\p{Ll})/u;
const SIGNS = /^(?:ký|ký kết) (?:biên bản|bản ghi nhớ|thỏa thuận|thoả thuận|ý định thư)/u;

const PETITION = /^(?:cũng )?(?:kiến nghị|đề nghị)(?![\p{L}])/u;
const ORGANISED =
  /^(?:các|những|một số|toàn thể) (?:xã|phường|huyện|tỉnh|thành phố|hội|đoàn|trường|công ty|doanh nghiệp|hợp tác xã|nhà máy|hãng|chủ|nhà thầu|bệnh viện|ngân hàng|phòng|sở|ban|báo|đài|ngành|quý|trung tâm|cơ quan|đơn vị|địa phương|tổ chức|thành viên|chi cục|viện)(?![\p{L}])/iu;
const LONG_OPENING = 60;
/** In characters: names before who charges them. */
const LONGEST_TOWARDS = 200;

const STATEMENT: Finding = { kind: 'statement' };
const REPORT: Finding = { kind: 'report' };

/** Whether the text begins with something to do. */
export const beginsTask = (text: string): boolean => VERB.test(text) && !NOUN.test(text);

type Said = Pick<Charge, 'by' | 'from' | 'director' | 'announces'> & { readonly leads: readonly string[] };

function charge(said: Said, words: Piece, isForeign: IsForeign, certain: boolean): Charge {
  const { task, coordinating, bound, focal } = chargedTask(opened(words).rest, isForeign);
  return {
    kind: 'charge',
    ...said,
    coordinating: coordinating.filter((name) => !said.leads.includes(name)),
    task: NO_TASK.test(task.text) && !focal ? null : task,
    unread: null,
    certain: certain || bound,
    focal,
  };
}

const FILLERS =
  /^(?:(?:cho|rằng|là|thêm|một số nội dung|một số nhiệm vụ|các nội dung|như)(?![\p{L}]))? ?[:,]? ?/u;
const LONGEST_NAME = 140;

/** Words that charge and end there: what is to be done stands in the list after them. */
function leadInOf(by: Omit<Said, 'leads'>, rest: Piece, isForeign: IsForeign): Finding {
  const leads = bodiesAlone(rest.text).filter((name) => !isForeign(name));
  const unread = startsCharged(rest.text) ? rest : null;
  return { ...charge({ ...by, leads }, rest, isForeign, true), coordinating: [], task: null, unread };
}

/** Whom a verb of charging charges: bodies, sides, some other noun, or nobody. */
function chargedBy(direction: Direction, clause: Piece, isForeign: IsForeign): Finding {
  const said = part(clause, direction.after);
  const { rest } = opened(part(said, FILLERS.exec(said.text)?.[0].length ?? 0));
  const by = {
    by: 'director',
    from: clause.from + direction.from,
    director: direction.director,
    announces: direction.announces,
  } as const;
  const sides = sidesAtStart(rest.text, isForeign);
  if (sides === 'foreign') return { kind: 'foreign' };
  const bodies = bodiesAtStart(rest.text, firstTask);
  if (sides !== null && bodies === null)
    return charge({ ...by, leads: [] }, part(rest, sides.at), isForeign, true);
  if (THE_PUBLIC.test(rest.text)) return STATEMENT;
  if (/^(?:đề nghị|kiến nghị)/iu.test(direction.verb) && ABOVE.test(rest.text)) return STATEMENT;
  const at = bodies?.at ?? firstTask(rest.text)?.at;
  if (at === undefined || (bodies === null && at > LONGEST_NAME)) return leadInOf(by, rest, isForeign);
  const leads = at === 0 ? [] : (bodies?.names ?? namesIn(rest.text.slice(0, at)));
  if (leads.length > 0 && leads.every(isForeign)) return { kind: 'foreign' };
  return charge({ ...by, leads: leads.filter((name) => !isForeign(name)) }, part(rest, at), isForeign, true);
}

const BY_SUBJECT = { director: '', announces: false };

/** Many people without a name: "Các thầy cô trồng cây" is no task of theirs without a word that binds them. */
const isUnorganised = (name: string): boolean =>
  startsOpenGroup(name) && !isAdministration(name) && !ORGANISED.test(name);

function ofSubject(clause: Piece, frame: Frame, isForeign: IsForeign): Finding | null {
  const bodies = bodiesAtStart(clause.text);
  if (bodies === null) return null;
  if (bodies.names.every(isForeign)) return { kind: 'foreign' };
  const words = part(clause, bodies.at);
  const duty = DUTY_OF_STATE.test(words.text);
  if (/^(?:đã|vừa|từng)(?![\p{L}])/u.test(words.text)) return REPORT;
  if (PETITION.test(words.text) || (STATE.test(words.text) && !duty)) return STATEMENT;
  const leads = bodies.names.filter((name) => !isForeign(name));
  const charged = charge({ by: 'subject', leads, from: clause.from, ...BY_SUBJECT }, words, isForeign, duty);
  if (!charged.certain && leads.every(isUnorganised)) return STATEMENT;
  const told = frame === 'past' || ((frame === 'event' || frame === 'year') && !charged.certain);
  return told ? REPORT : charged;
}

/** What the sides agree on: an aim of what they signed, where the signing itself is past. */
function agreed(words: Piece, from: number, frame: Frame, isForeign: IsForeign): Finding {
  const by = { by: 'sides', leads: [], from, ...BY_SUBJECT } as const;
  const agrees = AGREES.exec(words.text);
  const task = part(words, agrees?.[0].length ?? 0);
  if (frame === 'event' || frame === 'past' || frame === 'year') {
    const aim = agrees && frame === 'event' && SIGNS.test(task.text) ? AIM.exec(task.text) : null;
    if (aim) return charge({ ...by, from: task.from + aim.index }, part(task, aim.index), isForeign, true);
    if (frame !== 'event' || agrees === null || SIGNS.test(task.text)) return REPORT;
  }
  const certain = agrees !== null || /^cùng /iu.test(task.text) || WILL.test(task.text) || frame === 'future';
  if (!certain && ((MEETING.test(task.text) && !RECURS.test(task.text)) || !beginsTask(task.text)))
    return STATEMENT;
  return charge(by, task, isForeign, certain);
}

function ofSides(clause: Piece, frame: Frame, isForeign: IsForeign): Finding | null {
  const sides = sidesAtStart(clause.text, isForeign);
  if (sides === null) return null;
  if (sides === 'foreign') return { kind: 'foreign' };
  const words = part(clause, sides.at);
  if (
    /^(?:cũng )?(?:đã|vừa|từng|đang)(?![\p{L}])(?! (?:thống nhất|nhất trí|đồng ý|cam kết|thỏa thuận))/u.test(
      words.text,
    )
  )
    return REPORT;
  return agreed(words, clause.from, frame, isForeign);
}

function directed(clause: Piece, frame: Frame, isForeign: IsForeign): Finding | null {
  const appointment = appointmentOf(clause, isForeign);
  if (appointment !== null) return frame === 'past' ? REPORT : appointment;
  const direction = directionOf(clause.text, isForeign);
  if (direction === null) return null;
  const told =
    frame === 'past' ||
    (frame === 'year' && / đã $/u.test(clause.text.slice(0, direction.after - direction.verb.length)));
  return told ? REPORT : chargedBy(direction, clause, isForeign);
}

/** "Đối với Sở Tài chính, UBND tỉnh yêu cầu …": the body stands before who charges it. */
function towards(clause: Piece, isForeign: IsForeign): Charge | null {
  if (!TOWARDS.test(clause.text)) return null;
  for (const { index } of [...clause.text.slice(0, LONGEST_TOWARDS).matchAll(/, /gu)].reverse()) {
    const leads = bodiesAlone(clause.text.slice(0, index)).filter((name) => !isForeign(name));
    if (leads.length === 0) continue;
    const words = part(clause, index + 1);
    const said = { by: 'subject', leads, from: clause.from, ...BY_SUBJECT } as const;
    const found = directed(words, 'none', isForeign);
    if (found?.kind === 'charge' && found.leads.length === 0 && found.unread === null)
      return { ...found, leads, from: clause.from };
    if (found === null && beginsTask(words.text)) return charge(said, words, isForeign, false);
  }
  return null;
}

/** Reads one clause by itself: who is charged with what in it, or what else it does. */
export function readClause(clause: Piece, isForeign: IsForeign): Finding {
  if (isTimeAlone(clause.text)) return { kind: 'time' };
  const named = towards(clause, isForeign);
  if (named !== null) return named;
  const { rest, frame } = opened(clause);
  if (rest.text === '') return STATEMENT;
  const found =
    directed(rest, frame, isForeign) ?? ofSides(rest, frame, isForeign) ?? ofSubject(rest, frame, isForeign);
  if (found !== null) {
    const quotesOpening = rest.from - clause.from <= LONG_OPENING;
    return found.kind === 'charge' && found.from === rest.from && quotesOpening
      ? { ...found, from: clause.from }
      : found;
  }
  if (frame === 'past' || frame === 'event') return REPORT;
  const { task, coordinating, focal } = chargedTask(rest, isForeign);
  if (!focal && !beginsTask(rest.text))
    return isForeign(rest.text.slice(0, 80)) ? { kind: 'foreign' } : { kind: 'noun' };
  return { kind: 'task', task, coordinating, focal };
}
