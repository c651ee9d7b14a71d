import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const HEAD = (number: string, day: string, subject: string, to: string): string => `
ỦY BAN NHÂN DÂN
TỈNH BẠCH HÀ
Số: ${number}
V/v ${subject}
Bạch Hà, ngày ${day}
Kính gửi:
${to}`;

const FOOT = `
Nơi nhận:
- Như trên;
- CT, các PCT UBND tỉnh;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Tạ Quang Huân`;

const FAIR = document(
  'letter: taking part in a fair abroad',
  `${HEAD(
    '3021/UBND-KT',
    '05 tháng 3 năm 2026',
    'tham gia Hội chợ thủ công mỹ nghệ tại thành phố Port Merrow (Úc)',
    '- Sở Công Thương;\n- Sở Tài chính;\n- UBND các huyện, thành phố.',
  )}
Xét đề nghị của Sở Công Thương tại Tờ trình số 88/TTr-SCT ngày 27/02/2026 về việc tham gia Hội chợ thủ công mỹ nghệ, Chủ tịch UBND tỉnh có ý kiến như sau:
1. Đồng ý chủ trương tham gia Hội chợ như đề nghị của Sở Công Thương.
2. Giao Sở Công Thương lựa chọn 10 cơ sở có sản phẩm tiêu biểu, hoàn tất đăng ký gian hàng trước ngày 10/4/2026.
3. Giao Sở Tài chính tham mưu bố trí kinh phí từ nguồn sự nghiệp kinh tế.
4. UBND các huyện, thành phố giới thiệu cơ sở tham gia, gửi danh sách về Sở Công Thương trước ngày 20/3/2026.
Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.${FOOT}`,
  task('lựa chọn 10 cơ sở', 'Sở Công Thương', '', '10/4/2026', '2026-04-09'),
  task('nguồn sự nghiệp kinh tế', 'Sở Tài chính'),
  task('giới thiệu cơ sở tham gia', 'UBND các huyện, thành phố', '', '20/3/2026', '2026-03-19'),
);

const NURSES = document(
  'letter: one department, one paragraph',
  `${HEAD('1187/UBND-VX', '18 tháng 5 năm 2026', 'đưa điều dưỡng viên đi thực tập tại tỉnh Aomizu', 'Sở Y tế')}
UBND tỉnh nhận được Công hàm của tỉnh Aomizu ngày 02/5/2026 đề nghị tiếp nhận 20 điều dưỡng viên của tỉnh sang thực tập trong thời gian 06 tháng. Về việc này, UBND tỉnh có ý kiến như sau:
Giao Sở Y tế chủ trì, phối hợp với Sở Ngoại vụ, Trường Trung cấp Y tế Bạch Hà tuyển chọn 20 điều dưỡng viên, tổ chức bồi dưỡng tiếng Nhật và hoàn tất thủ tục xuất cảnh; báo cáo kết quả về UBND tỉnh trước ngày 31/8/2026./.${FOOT}`,
  task(
    'tuyển chọn 20 điều dưỡng viên',
    'Sở Y tế',
    'Sở Ngoại vụ | Trường Trung cấp Y tế Bạch Hà',
    '31/8/2026',
    '2026-08-30',
  ),
);

const DATA = document(
  'letter: a request for figures',
  `${HEAD(
    '95/SNgV-HTQT',
    '09 tháng 6 năm 2026',
    'cung cấp thông tin về các thỏa thuận quốc tế',
    '- Các sở, ban, ngành;\n- UBND các xã, phường.',
  )}
Thực hiện Công văn số 410/UBND-NC ngày 01/6/2026 của UBND tỉnh về việc tổng kết công tác thỏa thuận quốc tế, Sở Ngoại vụ kính đề nghị Quý cơ quan:
- Rà soát các thỏa thuận quốc tế đã ký còn hiệu lực;
- Đánh giá kết quả thực hiện, nêu rõ khó khăn, vướng mắc;
- Đề xuất các thỏa thuận dự kiến ký trong năm 2027.
Văn bản gửi về Sở Ngoại vụ trước ngày 25/6/2026 để tổng hợp, báo cáo UBND tỉnh. Chi tiết xin liên hệ bà Vũ Thùy Dung, điện thoại 0900 000 000.
Rất mong nhận được sự quan tâm, phối hợp của Quý cơ quan./.${FOOT}`,
  task('Rà soát các thỏa thuận quốc tế', 'Quý cơ quan'),
  task('Đánh giá kết quả thực hiện', 'Quý cơ quan'),
  task('dự kiến ký trong năm 2027', 'Quý cơ quan'),
  maybe('gửi về Sở Ngoại vụ'),
);

const WATER = document(
  'letter: following up on slow work',
  `${HEAD(
    '777/UBND-NN',
    '21 tháng 7 năm 2026',
    'tiếp tục thực hiện dự án nước sạch do bang Waldenau tài trợ',
    '- Sở Nông nghiệp và Môi trường;\n- UBND huyện Sông Mây;\n- Ban Quản lý dự án Nước sạch nông thôn.',
  )}
Dự án nước sạch huyện Sông Mây được khởi công tháng 10/2025; đến nay mới hoàn thành 40% khối lượng. Đoàn giám sát của nhà tài trợ đã nêu một số tồn tại.
Để khắc phục tồn tại nêu trên, UBND tỉnh yêu cầu:
1. Ban Quản lý dự án Nước sạch nông thôn
- Đẩy nhanh tiến độ thi công trạm bơm, hoàn thành trước ngày 30/9/2026;
- Lập báo cáo giải trình gửi nhà tài trợ trong tháng 7/2026.
2. UBND huyện Sông Mây
Vận động các hộ dân hiến đất làm tuyến ống; niêm yết công khai mức phí đấu nối.
3. Sở Nông nghiệp và Môi trường có trách nhiệm kiểm tra chất lượng nguồn nước, định kỳ hằng quý báo cáo UBND tỉnh.
Nhận được văn bản này, yêu cầu các đơn vị nghiêm túc thực hiện.${FOOT}`,
  task('thi công trạm bơm', 'Ban Quản lý dự án Nước sạch nông thôn', '', '30/9/2026', '2026-09-29'),
  task('Lập báo cáo giải trình', 'Ban Quản lý dự án Nước sạch nông thôn', '', 'tháng 7/2026', '2026-07-31'),
  task('hiến đất làm tuyến ống', 'UBND huyện Sông Mây'),
  task('niêm yết công khai', 'UBND huyện Sông Mây'),
  task('kiểm tra chất lượng nguồn nước', 'Sở Nông nghiệp và Môi trường', '', 'hằng quý'),
);

export const LETTERS: readonly UnseenDocument[] = [FAIR, NURSES, DATA, WATER];
