import type { Rig } from '../../support/workflows/rig.ts';
import { line, sorted } from '../line.ts';
import { planDay } from '../shifted-time.ts';
import { subjectOf, yearOf } from './names.ts';
import type { Planned } from './planned-moment.ts';

interface Letter {
  readonly what: string;
  readonly about: string;
  readonly period: string | null;
  readonly from: string;
  readonly to: string;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly subjects: readonly string[];
  readonly at: number;
}

const LETTERS = `
  select what, about, period, from_agency as "from", to_agency as "to", number, signed_on::text as "signedOn",
         (select array_agg(l ->> 'stream') from jsonb_array_elements(lines) l) as subjects,
         (extract(epoch from created_at) * 1000)::float8 as at
    from letter`;

/** Every letter that was drafted, signed or not. */
export async function observedLetters(rig: Rig, planned: Planned): Promise<string[]> {
  const letters: Letter[] = await rig.record.query(LETTERS);
  return sorted(
    letters.map(({ what, about, period, from, to, number, signedOn, subjects, at }) =>
      line(
        planned(at),
        what,
        about,
        yearOf(period),
        `${from} to ${to}`,
        sorted(subjects.map(subjectOf)),
        signedOn === null ? null : `${number} of ${planDay(signedOn)}`,
      ),
    ),
  );
}

interface Message {
  readonly at: number;
  readonly to: string;
  readonly kind: string;
  readonly about: string | null;
  readonly period: string | null;
  readonly subjects: readonly string[];
}

const MESSAGES = `
  select (extract(epoch from m.created_at) * 1000)::float8 as at, m.agency_id as "to", m.kind, m.about, m.period,
         (select array_agg(case when t.id is null then l.subject_stream else t.what || ':' || t.to_agency end)
            from inbox_line l left join letter t on 'letter/' || t.id = l.subject_stream
           where l.message_id = m.id) as subjects
    from inbox_message m`;

const isLetter = (subject: string): boolean => subject.includes(':');

/** Every message in every inbox. */
export async function observedMessages(rig: Rig, planned: Planned): Promise<string[]> {
  const messages: Message[] = await rig.record.query(MESSAGES);
  return sorted(
    messages.map(({ at, to, kind, about, period, subjects }) => {
      const lines = subjects.map((subject) => (isLetter(subject) ? subject : subjectOf(subject)));
      return line(planned(at), to, kind, about, yearOf(period), sorted(lines));
    }),
  );
}
