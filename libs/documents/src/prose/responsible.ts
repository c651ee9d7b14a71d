import { namesIn, startsCharged } from './bodies-charged.ts';
import type { IsForeign } from './foreign.ts';

/** Who is named beside a task, in brackets or in a line of its own. */
export interface Responsible {
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
}

const LEAD =
  /(?:^|[(;.,] ?)(?:(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện| tham mưu)?|(?:cơ quan|đơn vị) (?:thực hiện|chịu trách nhiệm)): ?([^;.()]{3,200})/iu;
const WITH = /(?:^|[(;.,] ?)(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?: ?([^;.()]{3,300})/iu;
const IN_BRACKETS =
  /\((?:do |giao )?((?:Sở|UBND|Ban|Văn phòng|Công an|Trường|Trung tâm|Đài|Hội)[^():;]{2,120}?) chủ trì(?:,? (?:và )?phối hợp (?:với|cùng) ([^()]{3,200}))?\)[.;]?$/u;

const bodies = (list: string | undefined, isForeign: IsForeign): readonly string[] =>
  list === undefined ? [] : namesIn(list).filter((name) => startsCharged(name) && !isForeign(name));

/** Reads "Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: …" and "(Sở Y tế chủ trì)"; null where the words name nobody so. */
export function responsibleIn(text: string, isForeign: IsForeign): Responsible | null {
  const bracket = IN_BRACKETS.exec(text.slice(-400));
  const leads = bodies(bracket?.[1] ?? LEAD.exec(text)?.[1], isForeign);
  const coordinating = bodies(bracket?.[2] ?? WITH.exec(text)?.[1], isForeign);
  return leads.length + coordinating.length > 0 ? { leads, coordinating } : null;
}

/** Whether the words are nothing but who is responsible: "Cơ quan chủ trì: Sở Y tế." */
export const isResponsibleAlone = (text: string): boolean =>
  /^\(?(?:(?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp)(?: thực hiện| tham mưu)?|(?:cơ quan|đơn vị) thực hiện):/iu.test(
    text,
  );
