import { docx, paragraphs } from '../writing/docx.ts';
import { textFile } from '../writing/text.ts';
import type { CorpusDocument, ExpectedProse } from './expectation.ts';

const DIRECTIVE = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH PHÚ HẢI',
  'Số: 06/CT-UBND',
  'Phú Hải, ngày 27 tháng 7 năm 2026',
  'CHỈ THỊ',
  'Về việc phòng, chống bệnh sốt xuất huyết',
  'Từ đầu năm 2026 đến nay, toàn tỉnh đã ghi nhận 412 ca sốt xuất huyết, tăng 30% so với cùng kỳ; các bệnh viện đã điều trị khỏi 398 ca.',
  'Để ngăn chặn dịch lan rộng, Chủ tịch UBND tỉnh yêu cầu:',
  '1. Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo phun hóa chất diệt muỗi tại các trường học trước ngày 15/9/2026.',
  '2. Giao Sở Tài chính bố trí kinh phí mua vật tư trong tháng 8/2026.',
  '3. Đề nghị Báo Phú Hải và Đài Phát thanh - Truyền hình Phú Hải đưa tin về cách diệt bọ gậy tại nhà.',
];

const MINUTES = [
  'BIÊN BẢN LÀM VIỆC',
  'giữa thành phố Cửa Lạch (tỉnh Phú Hải) và thành phố Takamori (Nhật Bản)',
  'Hôm nay, ngày 18 tháng 6 năm 2026, tại trụ sở UBND thành phố Cửa Lạch, hai bên đã họp.',
  'Ngài Thị trưởng Takamori bày tỏ vui mừng được trở lại Cửa Lạch và cảm ơn sự đón tiếp nồng hậu.',
  'Hai bên thống nhất triển khai các nội dung sau:',
  '- Trao đổi giáo viên dạy tiếng Nhật giữa các trường trung học;',
  '- Mở phòng trưng bày gốm Cửa Lạch tại nhà ga Takamori;',
  '- Tổ chức giải chạy hữu nghị dọc bờ biển.',
  'Biên bản được lập thành hai bản, mỗi bên giữ một bản.',
];

const NOTICE = [
  'VĂN PHÒNG UBND TỈNH PHÚ HẢI',
  'Số: 118/TB-VP',
  'Phú Hải, ngày 03 tháng 9 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về nhà nghỉ cộng đồng',
  'Chủ tịch UBND tỉnh ghi nhận 120 hộ dân đã mở nhà nghỉ cộng đồng trong hai năm qua và kết luận như sau:',
  '1. Giao Sở Du lịch chủ trì, phối hợp với Hiệp hội Du lịch Phú Hải xây dựng bộ tiêu chí nhà nghỉ cộng đồng, hoàn thành trước ngày 30/10/2026.',
  '2. Yêu cầu Sở Xây dựng hướng dẫn mẫu nhà cho từng vùng trong Quý IV/2026.',
  '3. Đề nghị Công an tỉnh tập huấn phòng cháy cho các chủ nhà.',
];

const NEWS = [
  'Đưa nước mắm Phú Hải ra siêu thị',
  '(PHO) - Chiều 12/8, UBND tỉnh họp bàn việc tiêu thụ nước mắm của các làng nghề.',
  'Công nhân đóng chai nước mắm ở xã Hải Đông. Ảnh: M.T',
  'Năm 2025, các làng nghề đã bán 3,2 triệu lít nước mắm, chủ yếu tại chợ của tỉnh.',
  'UBND tỉnh giao Sở Công Thương làm việc với các hệ thống siêu thị để đưa nước mắm vào bán lẻ.',
  'UBND tỉnh yêu cầu UBND TP.Cửa Lạch chủ trì, phối hợp với Sở NN-MT rà soát các cơ sở chưa có nhãn.',
  'Đại diện hiệp hội làng nghề mong muốn tỉnh sớm có trung tâm kiểm nghiệm.',
];

/** Prose without a time: no day is made up for it. */
const WITHOUT_TIME = { kind: 'unclear', years: [], until: null } as const;

const prose = (
  name: string,
  fileName: string,
  bytes: () => Uint8Array,
  expected: ExpectedProse,
): CorpusDocument => ({
  name: `Prose: ${name}`,
  fileName,
  bytes,
  expected,
});

export const PROSE_DOCUMENTS: readonly CorpusDocument[] = [
  prose('a directive in a text file', 'chi-thi.txt', () => textFile(DIRECTIVE), {
    plan: { number: '06/CT-UBND', issuedOn: '2026-07-27', issuer: 'ỦY BAN NHÂN DÂN TỈNH PHÚ HẢI' },
    items: [
      {
        content: { holds: 'phun hóa chất diệt muỗi tại các trường học' },
        leads: ['Sở Y tế'],
        coordinating: ['Sở Giáo dục và Đào tạo'],
        timeline: { kind: 'date', years: [2026], until: '2026-09-14' },
      },
      {
        content: { holds: 'bố trí kinh phí mua vật tư' },
        leads: ['Sở Tài chính'],
        coordinating: [],
        timeline: { kind: 'month', years: [2026], until: '2026-08-31' },
      },
      {
        content: { holds: 'đưa tin về cách diệt bọ gậy' },
        leads: ['Báo Phú Hải', 'Đài Phát thanh - Truyền hình Phú Hải'],
        coordinating: [],
        timeline: WITHOUT_TIME,
      },
    ],
    questionsAbout: { leads: ['leads 3'] },
  }),
  prose(
    'minutes with a partner city in a Word document',
    'bien-ban.docx',
    () => docx(paragraphs(...MINUTES)),
    {
      plan: { number: null, focalAgency: null },
      items: [
        'Trao đổi giáo viên dạy tiếng Nhật',
        'Mở phòng trưng bày gốm',
        'Tổ chức giải chạy hữu nghị',
      ].map((words) => ({
        content: { holds: words },
        leads: [],
        coordinating: [],
        timeline: WITHOUT_TIME,
      })),
      questionsAbout: { leads: ['leads 1,2,3'] },
    },
  ),
  prose(
    'the notice of a conclusion in a Word document',
    'thong-bao.docx',
    () => docx(paragraphs(...NOTICE)),
    {
      plan: { number: '118/TB-VP', issuedOn: '2026-09-03' },
      items: [
        {
          content: { holds: 'xây dựng bộ tiêu chí nhà nghỉ cộng đồng' },
          leads: ['Sở Du lịch'],
          coordinating: ['Hiệp hội Du lịch Phú Hải'],
          timeline: { kind: 'date', years: [2026], until: '2026-10-29' },
        },
        {
          content: { holds: 'hướng dẫn mẫu nhà cho từng vùng' },
          leads: ['Sở Xây dựng'],
          coordinating: [],
          timeline: { kind: 'quarter', years: [2026], until: '2026-12-31' },
        },
        {
          content: { holds: 'tập huấn phòng cháy cho các chủ nhà' },
          leads: ['Công an tỉnh'],
          coordinating: [],
          timeline: WITHOUT_TIME,
        },
      ],
      questionsAbout: { leads: [] },
    },
  ),
  prose('news with a caption, past figures and a wish', 'tin.txt', () => textFile(NEWS), {
    plan: { number: null, issuedOn: null },
    items: [
      {
        content: { holds: 'làm việc với các hệ thống siêu thị' },
        leads: ['Sở Công Thương'],
        coordinating: [],
        timeline: WITHOUT_TIME,
      },
      {
        content: { holds: 'rà soát các cơ sở chưa có nhãn' },
        leads: ['UBND TP.Cửa Lạch'],
        coordinating: ['Sở NN-MT'],
        timeline: WITHOUT_TIME,
      },
    ],
    questionsAbout: { leads: [] },
  }),
];
