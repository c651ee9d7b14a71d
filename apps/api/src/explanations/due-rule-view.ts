import type { Deadline as ShownDeadline } from '#contracts/http/explanations';
import type { SkippedDay } from '#domain/calendar/counted-days';
import type { Deadline } from '#domain/explanation/deadline';
import { DAY_OFF_WORDS } from '../calendar/calendar-words.ts';
import { dayInWords, writtenDay } from '../names/days-in-words.ts';
import { filled } from '../names/filled.ts';
import type { Language } from '../problem/language.ts';
import { RULES, WEEKEND } from './explanation-words.ts';

type Shown = ShownDeadline['rule'];

const skippedDay = ({ day, why }: SkippedDay, language: Language) => ({
  day,
  why,
  words: `${dayInWords(day, language)}: ${(why === 'weekend' ? WEEKEND : DAY_OFF_WORDS[why])[language]}`,
});

/** Why something is due on that very day, in words and as what was counted. */
export function showRule({ rule, lastDay }: Deadline, language: Language): Shown {
  const last = dayInWords(lastDay, language);
  const base = { kind: rule.kind, printed: null, strict: false, counted: [], skipped: [] };
  switch (rule.kind) {
    case 'working-days':
      return {
        ...base,
        words: filled(RULES.workingDays[language], {
          last,
          count: String(rule.count),
          after: writtenDay(rule.after, language),
        }),
        counted: rule.counted.map((day) => ({ day, words: dayInWords(day, language) })),
        skipped: rule.skipped.map((one) => skippedDay(one, language)),
      };
    case 'printed-time': {
      const { original: printed, strict } = rule;
      const sentence = strict ? RULES.printedStrictly : RULES.printed;
      return { ...base, words: filled(sentence[language], { last, printed }), printed, strict };
    }
    case 'day-of-year': {
      const before = writtenDay(rule.before, language);
      return { ...base, words: filled(RULES.dayOfYear[language], { last, before }), strict: true };
    }
  }
}
