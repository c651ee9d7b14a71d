import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanDocument } from '#domain/document/plan-document';
import { wrapped } from '../testing/sample-plan.ts';
import { readProse } from './read-prose.ts';
import {
  CONCLUSION_NOTICE,
  MINUTES,
  NEWS,
  OFFICIAL_LETTER,
  PLAN_WITHOUT_TABLE,
} from './testing/invented-documents.ts';
import { contentOf } from './testing/prose-content.ts';

function read(paragraphs: readonly string[], format: 'txt' | 'docx' = 'txt'): PlanDocument {
  const plan = readProse(contentOf(paragraphs, format));
  if (plan === null) throw new Error('nothing is assigned');
  return plan;
}
const isNothing = (...paragraphs: string[]): boolean => readProse(contentOf(paragraphs)) === null;

/** Each item as: leads + coordinating bodies > content @ time. */
const told = ({ items }: PlanDocument): string[] =>
  items.map(
    ({ leads, coordinating, content, timeline }) =>
      `${leads.join(' | ')} + ${coordinating.join(' | ')} > ${content} @ ${timeline.original}`,
  );
const asked = ({ questions }: PlanDocument, about: string): (readonly string[] | undefined)[] =>
  questions.filter((question) => question.about === about).map(({ refs }) => refs);

describe('a notice of conclusions', () => {
  const plan = read(CONCLUSION_NOTICE);

  it('gives the items that it charges, and neither its review nor its formulas', () => {
    expect(told(plan)).toEqual([
      'Sở Ngoại vụ + Sở Tài chính | các đơn vị liên quan > Lập kế hoạch đón đoàn @ trước ngày 30/4/2026',
      'Sở Tài chính +  > Bố trí kinh phí cho các hoạt động @ ',
      'Sở Tài chính +  > Hướng dẫn các đơn vị quyết toán theo quy định @ ',
      'Sở Giáo dục và Đào tạo +  > Rà soát nhu cầu học tiếng Nhật, báo cáo UBND tỉnh trước ngày 15/5 @ trước ngày 15/5',
      'các sở, ban, ngành +  > Cử cán bộ liên hệ trước ngày 20/3/2026 @ trước ngày 20/3/2026',
      'Sở Du lịch +  > Làm việc với các hãng hàng không @ ',
      'Công an tỉnh +  > Tạo điều kiện về thủ tục xuất nhập cảnh @ ',
    ]);
  });

  it('states its facts', () => {
    expect(plan.plan).toMatchObject({
      number: '45/TB-UBND',
      issuedOn: '2026-03-12',
      supervisingAuthority: 'UBND tỉnh',
      agencyReportBefore: '12-10',
      consolidatedReportBefore: null,
    });
  });

  it('has each item under its heading', () => {
    expect(new Set(plan.items.map(({ section }) => section))).toEqual(
      new Set(['II. NHIỆM VỤ THỜI GIAN TỚI']),
    );
  });

  it('asks for the year of a day, and who of an open group is accountable', () => {
    expect(asked(plan, 'timeline')).toEqual([['2', '3', '6', '7'], ['4']]);
    expect(plan.questions.find(({ refs }) => refs?.join() === '4')?.text).toContain(
      '“trước ngày 15/5” không có năm',
    );
    expect(asked(plan, 'leads')).toEqual([['5']]);
  });

  it('is strict about its days', () => {
    expect(plan.items[0]?.timeline).toMatchObject({ kind: 'date', until: '2026-04-29' });
    expect(plan.items[3]?.timeline).toMatchObject({ kind: 'unclear', years: [], until: null });
  });
});

describe('an official letter', () => {
  const plan = read(OFFICIAL_LETTER);

  it('gives what it asks of its addressees', () => {
    expect(told(plan)).toEqual([
      'Sở Văn hóa và Thể thao +  > Tổ chức Tuần phim Pháp trong quý II/2026 @ trong quý II/2026',
      'Trường Đại học Phú Hải +  > Nghiên cứu, đề xuất chương trình trao đổi sinh viên; gửi văn bản về Sở Ngoại vụ trước ngày 31/01/2026 để tổng hợp @ trước ngày 31/01/2026',
      'UBND các huyện, thị xã, thành phố +  > Tuyên truyền về hoạt động hợp tác @ ',
    ]);
  });

  it('is about what its head says', () => {
    expect(plan.plan).toMatchObject({
      number: '512/SNgV-HTQT',
      issuedOn: '2026-01-05',
      subject: 'triển khai hợp tác với thành phố Lyra (Pháp)',
    });
  });
});

describe('minutes of two sides', () => {
  const plan = read(MINUTES);

  it('give what was agreed, with nobody charged', () => {
    expect(told(plan)).toEqual([
      ' +  > Trao đổi đoàn cán bộ hằng năm @ hằng năm',
      ' +  > Hợp tác trong các lĩnh vực sau: Giáo dục và đào tạo nghề @ ',
      ' +  > Xử lý rác thải đô thị @ ',
      ' +  > Cung cấp thông tin kịp thời cho nhau @ ',
    ]);
    expect(asked(plan, 'leads')).toEqual([['1', '2', '3', '4']]);
  });

  it('tell their day and our focal agency, not the partner’s', () => {
    expect(plan.plan).toMatchObject({ issuedOn: '2025-06-09', focalAgency: 'Phòng Nội vụ' });
  });
});

describe('news of a directive', () => {
  const plan = read(NEWS);

  it('give what was charged, not what was reported, wished, asked by guests or told beside', () => {
    expect(told(plan)).toEqual([
      'Sở Công Thương | Ban Quản lý Khu kinh tế +  > Khẩn trương hoàn thiện danh mục dự án, hoàn thành trong tháng 9/2025. Trong đó, tập trung vào chế biến thủy sản @ trong tháng 9/2025',
      'Sở Y tế + Bệnh viện Đa khoa tỉnh > Cử bác sĩ đi học tại Seongju @ ',
      'Sở Y tế +  > Mời chuyên gia sang giảng dạy tại tỉnh @ ',
    ]);
  });

  it('ask who is accountable of two, and whether the lead goes on', () => {
    expect(asked(plan, 'leads')).toEqual([['1'], ['3']]);
    expect(plan.questions.find(({ refs }) => refs?.join() === '3')?.text).toContain('Sở Y tế vẫn chủ trì?');
  });

  it('ask for the year of their day', () => {
    expect(plan.plan.issuedOn).toBeNull();
    expect(plan.questions.find(({ about }) => about === 'issuedOn')?.text).toContain('Sáng 5/8');
    expect(plan.plan.subject).toBe('Phú Hải đẩy mạnh hợp tác với Seongju');
  });
});

describe('a plan without a table', () => {
  const plan = read(PLAN_WITHOUT_TABLE);

  it('gives its tasks with who is named beside, above or in them', () => {
    expect(told(plan)).toEqual([
      ' +  > Tổ chức 02 đoàn công tác sang Vân Sơn trong năm 2026 @ trong năm 2026',
      'Sở Thông tin và Truyền thông + Sở Ngoại vụ > Xây dựng trang thông tin song ngữ @ trước ngày 01/9/2026',
      'Sở Văn hóa và Thể thao + Sở Du lịch > Tổ chức Ngày hội văn hóa vào tháng 11 (Sở Văn hóa và Thể thao chủ trì, phối hợp với Sở Du lịch) @ vào tháng 11',
      'Sở Ngoại vụ + Công an tỉnh > Tổ chức hội đàm biên giới @ quý III/2026',
      'Sở Công Thương +  > Kết nối doanh nghiệp hai bên @ ',
      'Sở Công Thương +  > Tham mưu UBND tỉnh nâng cấp cửa khẩu @ ',
      'các sở, ban, ngành | UBND các huyện biên giới +  > Xây dựng kế hoạch chi tiết @ ',
    ]);
  });

  it('keeps the focal agency and its report as facts', () => {
    expect(plan.plan).toMatchObject({ focalAgency: 'Sở Ngoại vụ', consolidatedReportBefore: '12-20' });
  });
});

describe('any prose', () => {
  const DOCUMENTS = [CONCLUSION_NOTICE, OFFICIAL_LETTER, MINUTES, NEWS, PLAN_WITHOUT_TABLE];

  it.each(DOCUMENTS)('quotes its very words', (...paragraphs) => {
    const content = contentOf(paragraphs);
    for (const { source } of readProse(content)?.items ?? [])
      expect(content.text.startsWith(source?.quote ?? '-', source?.offset)).toBe(true);
  });

  it('reads the same from a document with paragraphs', () => {
    for (const document of DOCUMENTS) expect(read(document, 'docx')).toEqual(read(document));
  });

  it('reads the same however its lines are wrapped', () => {
    for (const document of DOCUMENTS)
      for (const width of [60, 72, 80, 100])
        expect(
          told(
            read(
              wrapped(
                document.flatMap((line) => [line, '']),
                width,
              ),
            ),
          ),
        ).toEqual(told(read(document)));
  });

  it('never fails, and quotes what it finds', () => {
    const words = DOCUMENTS.flat().flatMap((line) => line.split(' '));
    const text = fc.array(fc.constantFrom(...words, '', ';', ':', '“', '(', '1.', '- '), { maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(
          text.map((each) => each.join(' ')),
          { maxLength: 12 },
        ),
        (paragraphs) => {
          const content = contentOf(paragraphs);
          for (const { source, content: task } of readProse(content)?.items ?? []) {
            expect(content.text.startsWith(source?.quote ?? '-', source?.offset)).toBe(true);
            expect(task).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '.',
    '; ',
    'Giao Sở Y tế ',
    'phối hợp với Sở Y tế, ',
    '(',
    'Hai bên thống nhất: ',
    '… ',
    'SỞ Y TẾ ',
  ])('is read in time however long it repeats %j', (words) => {
    const begun = performance.now();
    readProse(contentOf([words.repeat(Math.ceil(400_000 / words.length))]));
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});

describe('what a document says twice', () => {
  const CAPTION = 'UBND tỉnh đề nghị Sở Du lịch tu sửa bến thuyền cổ bên sông Hậu Giang phục vụ du khách.';
  const BODY =
    'UBND tỉnh giao Sở Du lịch chủ trì, phối hợp với Sở Tài chính tu sửa bến thuyền cổ bên sông Hậu Giang phục vụ du khách quốc tế.';

  it('is one item, the one that says more', () => {
    expect(told(read([CAPTION, BODY]))).toEqual([
      'Sở Du lịch + Sở Tài chính > Tu sửa bến thuyền cổ bên sông Hậu Giang phục vụ du khách quốc tế @ ',
    ]);
    expect(told(read([BODY, CAPTION]))).toEqual(told(read([CAPTION, BODY])));
  });

  it('is several where a name, a number or the lead differs', () => {
    const task = (who: string, what: string) =>
      `UBND tỉnh giao ${who} tổ chức đoàn khảo sát thị trường ${what} cho doanh nghiệp.`;
    expect(read([task('Sở Y tế', 'Lào'), task('Sở Y tế', 'Campuchia')]).items).toHaveLength(2);
    expect(read([task('Sở Y tế', 'đợt 1'), task('Sở Y tế', 'đợt 2')]).items).toHaveLength(2);
    expect(read([task('Sở Y tế', 'gần'), task('Sở Du lịch', 'gần')]).items).toHaveLength(2);
  });
});

describe('prose that assigns nothing', () => {
  it.each([
    [['Sở Y tế đã tiếp nhận 30.000 khẩu trang do thành phố Kitano (Nhật Bản) trao tặng vào tháng 9.2021.']],
    [['Hai bên đã có nhiều hoạt động giao lưu. Đoàn học sinh đã sang thăm trường bạn.']],
    [['Sở Du lịch yêu cầu khách sạn giảm giá']],
    [['15oC', 'Độ ẩm trung bình 70%. Tốc độ gió 5 km/h.', '1845 lượt xem']],
    [['Mục đích nhằm mở rộng quan hệ; tranh thủ nguồn lực; góp phần phát triển kinh tế.']],
    [['Đoàn công tác của thành phố Kitano (Nhật Bản) sẽ quảng bá hình ảnh tỉnh nhà.']],
    [['Lãnh đạo tỉnh hy vọng hai bên sẽ gắn bó. Ngài Thị trưởng cảm ơn sự đón tiếp nồng hậu.']],
    [
      [
        'QUYẾT ĐỊNH',
        'Điều 1. Ban hành Quy chế làm việc.',
        'Điều 2. Chánh Văn phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
      ],
    ],
    [['I. THÀNH PHẦN', '- Sở Y tế: ông Lê Văn An;', '- Sở Tài chính: bà Mai Hoa.']],
    [['Chiều 3/2, Sở Du lịch tổ chức lễ hội hoa. Hàng nghìn du khách tham gia.']],
    [[]],
  ])('%j', (paragraphs) => {
    expect(isNothing(...paragraphs)).toBe(true);
  });
});

describe('a document that only makes an agency the focal one', () => {
  it('gives that as its item', () => {
    const plan = read(['UBND tỉnh giao Sở Ngoại vụ làm cơ quan đầu mối theo dõi, đôn đốc các cơ quan.']);
    expect(plan.plan.focalAgency).toBe('Sở Ngoại vụ');
    expect(plan.items).toHaveLength(1);
  });
});

describe('a time after several tasks', () => {
  it('is asked for each', () => {
    const plan = read(['UBND tỉnh giao Sở Y tế cử bác sĩ; mời chuyên gia; hoàn thành trước ngày 30/6/2026.']);
    expect(plan.items.map(({ timeline }) => timeline.until)).toEqual(['2026-06-29', '2026-06-29']);
    expect(asked(plan, 'timeline')).toEqual([['1'], ['2']]);
  });
});

describe('news of a numbered document', () => {
  it('tell its number, day and issuer', () => {
    const plan = read([
      'Ngày 14/02/2025, UBND thành phố Hải An ban hành Công văn số 301/UBND-VX về hợp tác. Theo đó, giao Phòng Kinh tế khảo sát nhu cầu.',
    ]);
    expect(plan.plan).toMatchObject({
      number: '301/UBND-VX',
      issuedOn: '2025-02-14',
      issuer: 'UBND thành phố Hải An',
    });
  });
});

describe('the bodies above a list', () => {
  it('are charged with the plain paragraphs under them', () => {
    const paragraphs = [
      'UBND tỉnh yêu cầu:',
      '1. Sở Y tế',
      'Kiểm tra bếp ăn; mua thêm giường bệnh.',
      '2. Sở Nội vụ',
    ];
    expect(told(read([...paragraphs, 'Tuyển 12 bác sĩ trong tháng 3/2027.']))).toEqual([
      'Sở Y tế +  > Kiểm tra bếp ăn @ ',
      'Sở Y tế +  > Mua thêm giường bệnh @ ',
      'Sở Nội vụ +  > Tuyển 12 bác sĩ trong tháng 3/2027 @ trong tháng 3/2027',
    ]);
  });

  it('are named by what they answer for, and those abroad are charged with nothing', () => {
    const paragraphs = [
      'BẢN GHI NHỚ',
      'giữa Sở Y tế tỉnh Phú Hải và Ủy ban Y tế thành phố Kitano (Nhật Bản)',
      '1. Trách nhiệm của Sở Y tế tỉnh Phú Hải',
      'a) Chọn bốn trạm y tế;',
      'b) Bố trí chỗ ở cho bác sĩ;',
      '2. Trách nhiệm của Ủy ban Y tế thành phố Kitano',
      'a) Cử bốn bác sĩ;',
      'b) Gửi thiết bị.',
    ];
    expect(told(read(paragraphs))).toEqual([
      'Sở Y tế tỉnh Phú Hải +  > Chọn bốn trạm y tế @ ',
      'Sở Y tế tỉnh Phú Hải +  > Bố trí chỗ ở cho bác sĩ @ ',
    ]);
  });

  it('are all the departments that one colon names', () => {
    const order = 'UBND tỉnh yêu cầu Giám đốc các Sở: Y tế, Tài chính kiểm kê tài sản.';
    expect(told(read([order]))).toEqual(['Sở Y tế | Sở Tài chính +  > Kiểm kê tài sản @ ']);
  });
});
