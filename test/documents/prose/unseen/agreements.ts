import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const MEMORANDUM = document(
  'memorandum: two provinces',
  `
BẢN GHI NHỚ
Về hợp tác hữu nghị giữa tỉnh Lộc An (Việt Nam) và tỉnh Hanbit (Hàn Quốc)
Tỉnh Lộc An, nước Cộng hòa xã hội chủ nghĩa Việt Nam và tỉnh Hanbit, Đại Hàn Dân Quốc (sau đây gọi là "hai Bên"),
Với mong muốn tăng cường tình hữu nghị và hiểu biết lẫn nhau giữa nhân dân hai tỉnh,
Đã thống nhất như sau:
Điều 1. Mục đích
Bản ghi nhớ này nhằm thiết lập khuôn khổ hợp tác lâu dài trên nguyên tắc bình đẳng, cùng có lợi.
Điều 2. Nội dung hợp tác
1. Hai Bên trao đổi đoàn cấp cao hai năm một lần, luân phiên tại mỗi tỉnh.
2. Hai Bên khuyến khích doanh nghiệp tham gia hội chợ, triển lãm của nhau.
3. Hai Bên phối hợp đào tạo lao động thời vụ trong lĩnh vực nông nghiệp.
Điều 3. Cơ quan đầu mối
Tỉnh Lộc An cử Sở Ngoại vụ, tỉnh Hanbit cử Phòng Hợp tác Quốc tế làm đầu mối triển khai Bản ghi nhớ.
Điều 4. Điều khoản cuối cùng
Bản ghi nhớ có hiệu lực từ ngày ký và có giá trị trong 5 năm. Bản ghi nhớ có thể được sửa đổi theo thỏa thuận bằng văn bản của hai Bên.
Làm tại Lộc An ngày 16 tháng 10 năm 2026 thành hai bản, mỗi bản bằng tiếng Việt, tiếng Hàn và tiếng Anh.
`,
  task('trao đổi đoàn cấp cao', '', '', 'hai năm một lần'),
  task('khuyến khích doanh nghiệp tham gia'),
  task('đào tạo lao động thời vụ'),
  maybe('làm đầu mối triển khai'),
);

const MINUTES = document(
  'minutes: a working session of two cities',
  `
BIÊN BẢN LÀM VIỆC
Giữa Đoàn công tác thành phố Linhe (Trung Quốc) và thành phố Hà Khê, tỉnh Bạch Hà
Thời gian: 9 giờ 00 ngày 22 tháng 4 năm 2026
Địa điểm: Phòng họp số 2, UBND thành phố Hà Khê
Thành phần: Ông Triệu Bản Lâm, Phó Thị trưởng Linhe; bà Cao Thu Hà, Phó Chủ tịch UBND thành phố Hà Khê
I. Nội dung trao đổi
Phía Linhe giới thiệu kinh nghiệm quản lý chợ đầu mối và bày tỏ mong muốn nhập khẩu cam sành. Phía Hà Khê cảm ơn sự hỗ trợ của Linhe trong những năm qua.
II. Nội dung thống nhất
1. Hai bên nhất trí tổ chức Ngày hội cam Hà Khê tại Linhe vào tháng 12/2026.
2. Phía Hà Khê giao Phòng Kinh tế cung cấp danh sách nhà vườn đạt chuẩn cho phía Linhe trước ngày 30/6/2026.
3. Phía Linhe cam kết hỗ trợ thủ tục kiểm dịch tại cửa khẩu.
4. Hai bên thống nhất trao đổi 5 cán bộ trẻ mỗi năm sang học tập lẫn nhau.
5. Hai bên đồng ý lập nhóm công tác chung, họp trực tuyến mỗi quý một lần.
Biên bản kết thúc lúc 11 giờ 30 cùng ngày và được hai bên nhất trí ký tên.
`,
  task('Ngày hội cam Hà Khê', '', '', 'tháng 12/2026', '2026-12-31'),
  task('danh sách nhà vườn', 'Phòng Kinh tế', '', '30/6/2026', '2026-06-29'),
  maybe('thủ tục kiểm dịch'),
  task('trao đổi 5 cán bộ trẻ', '', '', 'mỗi năm'),
  task('lập nhóm công tác chung', '', '', 'mỗi quý một lần'),
);

const UNIVERSITIES = document(
  'memorandum: told in the news',
  `
Trường Đại học Vân Thủy ký biên bản ghi nhớ với Đại học Port Merrow
Sáng 9/9, tại hội trường A1, Trường Đại học Vân Thủy và Đại học Port Merrow (Úc) ký biên bản ghi nhớ hợp tác giai đoạn 2026 - 2031.
Dự lễ ký có PGS.TS. Lê Đăng Khôi, Hiệu trưởng Trường Đại học Vân Thủy; GS. Alan Whitby, Phó Hiệu trưởng Đại học Port Merrow.
Theo biên bản ghi nhớ, hai trường sẽ trao đổi sinh viên ngành thủy sản; đồng tổ chức hội thảo khoa học thường niên; xây dựng chương trình liên kết thạc sĩ quản lý biển.
Đại học Port Merrow cam kết cấp 10 suất học bổng toàn phần mỗi năm cho sinh viên Vân Thủy.
GS. Alan Whitby cho biết ông rất ấn tượng với phòng thí nghiệm của trường và tin tưởng hợp tác sẽ đơm hoa kết trái.
Đại học Port Merrow thành lập năm 1921, hiện có 18.000 sinh viên.
Hai hiệu trưởng trao văn bản ký kết. Ảnh: Phòng Truyền thông
`,
  task('trao đổi sinh viên ngành thủy sản'),
  task('hội thảo khoa học thường niên'),
  task('liên kết thạc sĩ quản lý biển'),
  maybe('10 suất học bổng'),
);

const BORDER = document(
  'minutes: two districts at the border',
  `
BIÊN BẢN GHI NHỚ
Cuộc gặp giữa huyện Sông Mây, tỉnh Bạch Hà (Việt Nam) và huyện Khăm Nọi (Lào)
Ngày 14/11/2026, tại thị trấn Mây Thượng, hai huyện tổ chức cuộc gặp thường niên. Hai bên thông báo cho nhau tình hình kinh tế - xã hội và vui mừng nhận thấy quan hệ hai huyện ngày càng bền chặt.
Sau khi trao đổi trên tinh thần hữu nghị, hai huyện đã đi đến thống nhất các nội dung sau đây:
- Phối hợp tuần tra song phương đường mòn, lối mở ít nhất 2 lần trong năm;
- Huyện Sông Mây hỗ trợ huyện Khăm Nọi 2.000 cây giống quế;
- Huyện Khăm Nọi tạo điều kiện cho cư dân Sông Mây khám, chữa bệnh tại bệnh viện huyện;
- Giao Trung tâm Y tế huyện Sông Mây và Bệnh viện huyện Khăm Nọi trao đổi thông tin dịch bệnh hằng tuần.
Hai bên tin tưởng rằng cuộc gặp lần sau sẽ thành công hơn nữa.
Cuộc gặp tiếp theo sẽ được tổ chức tại Khăm Nọi vào quý IV năm 2027.
`,
  task('tuần tra song phương', '', '', '2 lần trong năm'),
  task('2.000 cây giống quế'),
  maybe('cho cư dân Sông Mây khám'),
  task('thông tin dịch bệnh', 'Trung tâm Y tế huyện Sông Mây', '', 'hằng tuần'),
  maybe('Cuộc gặp tiếp theo'),
);

export const AGREEMENTS: readonly UnseenDocument[] = [MEMORANDUM, MINUTES, UNIVERSITIES, BORDER];
