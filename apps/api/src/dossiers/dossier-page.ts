import type { StoryLine } from '#contracts/http/history';
import type { ItemEntry } from '#contracts/http/items';
import { writtenDay } from '../names/days-in-words.ts';
import { lastDayBefore } from '#domain/time/day';
import { momentOf } from '../names/moment.ts';
import type { Dossier, PlanFacts } from './dossier.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import { markup, type Markup } from './markup.ts';
import { PHASES } from './phase-words.ts';

const day = (moment: string | null): string =>
  moment === null ? '—' : writtenDay(moment.slice(0, 10), 'vi');
const lastDayOf = (dueAt: string): string => lastDayBefore(Date.parse(dueAt));
const clock = (moment: string): string => `${day(moment)} ${moment.slice(11, 16)}`;
const agencies = (named: readonly { readonly name: string }[]): string =>
  named.length === 0 ? '—' : named.map(({ name }) => name).join('; ');

const fact = (vi: string, en: string, value: string): Markup =>
  markup`<tr><th>${vi} <small>${en}</small></th><td>${value}</td></tr>`;

function planLine({ number, issuedOn, issuer, subject }: PlanFacts): string {
  const numbered = number === null ? 'Kế hoạch' : `Kế hoạch số ${number}`;
  const dated = issuedOn === null ? numbered : `${numbered} ngày ${writtenDay(issuedOn, 'vi')}`;
  return [issuer === null ? dated : `${dated} của ${issuer}`, subject]
    .filter((part) => part !== null)
    .join(' — ');
}

function facts({ reading: { item } }: Dossier): readonly Markup[] {
  return [
    fact('Nội dung', 'Content', item.content),
    ...(item.section === null ? [] : [fact('Nhóm nhiệm vụ', 'Section', item.section)]),
    fact('Cơ quan chủ trì', 'Lead agency', item.lead?.name ?? 'Chờ xác định cơ quan'),
    fact('Đồng chủ trì', 'Co-leads', agencies(item.coLeads)),
    fact('Cơ quan phối hợp', 'Coordinating', agencies(item.coordinating)),
    fact('Thời gian trong kế hoạch', 'Time in the plan', item.timeline?.original ?? '—'),
    fact('Ngày cuối', 'Last day', item.dueAt === null ? '—' : writtenDay(lastDayOf(item.dueAt), 'vi')),
    fact('Trạng thái', 'Phase', item.phase === null ? 'Chưa bắt đầu' : PHASES[item.phase]),
    fact('Ngày giao', 'Assigned on', day(item.assignedAt)),
    fact('Ngày tiếp nhận', 'Acknowledged on', day(item.acknowledgedAt)),
    fact('Ngày hoàn thành', 'Completed on', day(item.completedAt)),
  ];
}

/** Who acted, in whose name. */
function whoIn({ who, cause }: StoryLine): string {
  if (who === null) return cause === null ? 'Theo thời hạn' : cause.subject.title;
  const own = who.agency?.name ?? '—';
  return who.onBehalfOf === null ? own : `${own}, thay cho ${who.onBehalfOf.name}`;
}

const storyRow = (line: StoryLine): Markup => markup`<tr>
<td class="number">${String(line.seq)}</td>
<td class="moment">${clock(line.at)}</td>
<td>${line.what}${line.why === null ? '' : markup`<p class="written">${line.why}</p>`}${
  line.document === null
    ? ''
    : markup`<p>Văn bản số ${line.document.number} ngày ${writtenDay(line.document.date, 'vi')}</p>`
}</td>
<td>${whoIn(line)}</td>
</tr>`;

const entry = ({ period, text, result, returnReason }: ItemEntry): Markup => markup`<h3>Kỳ ${period}</h3>
<p class="written">${text ?? 'Không kèm: người tải không có quyền đọc'}</p>${
  result === null || result === '' ? '' : markup`<p class="written"><b>Kết quả:</b> ${result}</p>`
}${returnReason === null ? '' : markup`<p class="written"><b>Lý do trả lại:</b> ${returnReason}</p>`}`;

function reports({ reading: { item } }: Dossier): Markup {
  if (item.entries.length === 0) return markup``;
  return markup`<h2>Nội dung báo cáo <small>Entries</small></h2>${item.entries.map(entry)}`;
}

function integrity({ journal, checkpoint }: Dossier): Markup {
  const known =
    checkpoint === null
      ? 'Chưa có điểm kiểm nào biết nhật ký này.'
      : `Điểm kiểm đã ký ${clock(momentOf(checkpoint.claim.at) ?? '')} biết tới dòng ${checkpoint.head[1]} (khóa ${checkpoint.claim.keyId}).`;
  return markup`<h2>Tính nguyên vẹn <small>Integrity</small></h2>
<p>Nhật ký có ${String(journal.rows.length)} dòng; mã băm của dòng cuối: <code>${journal.head.hash}</code>. ${known}</p>
<p>Bản in này để đọc. Để kiểm tra, chạy verify.mjs với dossier.json trong cùng gói.</p>`;
}

/** The story of an item to read and to print: one page without scripts, in which every text is text. */
export function dossierPage(dossier: Dossier): string {
  const { reading } = dossier;
  const { item, plan, story, madeAt, madeFor } = reading;
  const title = `Hồ sơ nhiệm vụ ${item.code}`;
  const page = markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<header><h1>${title} <small>Dossier of item ${item.code}</small></h1>
<p>${planLine(plan)}</p>
<p class="made">Lập lúc ${clock(madeAt)}${madeFor === null ? '' : `, cho ${madeFor.name}`}</p></header>
<table class="facts">${facts(dossier)}</table>
<h2>Diễn biến <small>What happened</small></h2>
<table class="story"><thead><tr><th>Dòng</th><th>Thời điểm</th><th>Việc</th><th>Ai, hoặc từ đâu</th></tr></thead>
<tbody>${story.map(storyRow)}</tbody></table>
${reports(dossier)}
${integrity(dossier)}
</body>
</html>
`;
  return page.html;
}
