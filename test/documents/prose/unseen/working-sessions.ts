import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const BELCOUR = document(
  'session: a French region, wishes and one request',
  `
Lãnh đạo tỉnh Trường Lâm tiếp đoàn vùng Belcour (Pháp)
17:20 | 11/06/2026
TLĐT - Chiều 11/6, đồng chí Hà Văn Thuận, Phó Chủ tịch UBND tỉnh Trường Lâm tiếp xã giao đoàn công tác vùng Belcour do bà Claire Monteil, Phó Chủ tịch Hội đồng vùng, làm trưởng đoàn.
Quang cảnh buổi tiếp
Phát biểu tại buổi tiếp, đồng chí Hà Văn Thuận nhiệt liệt chào mừng đoàn và khẳng định tỉnh luôn coi trọng quan hệ với vùng Belcour. Đồng chí cho biết, từ năm 2018 đến nay, Belcour đã tài trợ 6 dự án cấp nước, giúp 9.000 người dân vùng cao có nước sạch.
Đồng chí đề nghị vùng Belcour tiếp tục hỗ trợ tỉnh đào tạo kỹ sư lâm nghiệp; mong muốn sớm nối lại chương trình trao đổi sinh viên.
Đồng chí Phó Chủ tịch UBND tỉnh cũng giao Sở Nông nghiệp và Môi trường làm đầu mối, phối hợp với Chi cục Kiểm lâm chuẩn bị nội dung dự án trồng rừng ven hồ, trao đổi với phía bạn trong tháng 7.
Bà Claire Monteil cảm ơn sự đón tiếp trọng thị và hứa sẽ kêu gọi các doanh nghiệp Belcour tìm hiểu cơ hội đầu tư. Bà chúc tỉnh Trường Lâm ngày càng phát triển.
Dịp này, đoàn đã tham quan làng nghề mây tre và trao tặng thư viện tỉnh 200 đầu sách.
Đồng chí Hà Văn Thuận trao quà lưu niệm cho bà Claire Monteil
`,
  maybe('đào tạo kỹ sư lâm nghiệp'),
  task('dự án trồng rừng ven hồ', 'Sở Nông nghiệp và Môi trường', 'Chi cục Kiểm lâm', 'trong tháng 7'),
  maybe('kêu gọi các doanh nghiệp Belcour'),
);

const LINHE = document(
  'session: a Chinese city, mostly praise',
  `
Vân Thủy và thành phố Linhe thúc đẩy hợp tác thương mại
Ngày 19/8, tại trụ sở UBND tỉnh Vân Thủy, Chủ tịch UBND tỉnh Ngô Đình Trực có buổi làm việc với đoàn thành phố Linhe (Trung Quốc).
Tại buổi làm việc, hai bên đánh giá cao kết quả hợp tác thời gian qua; kim ngạch thương mại hai chiều năm 2025 đạt 86 triệu USD, tăng 12%.
Ông Tôn Gia Huy, Thị trưởng Linhe, ca ngợi sự năng động của Vân Thủy, bày tỏ tin tưởng quan hệ hai địa phương sẽ bước sang trang mới. Ông cho rằng hai bên cần tăng cường kết nối logistics, hải quan.
Chủ tịch UBND tỉnh Ngô Đình Trực khẳng định Vân Thủy sẵn sàng tạo mọi điều kiện thuận lợi cho nhà đầu tư Linhe.
Kết thúc buổi làm việc, hai bên thống nhất lập tổ công tác chung về thương mại biên mậu và tổ chức hội nghị kết nối doanh nghiệp vào tháng 10/2026.
Chủ tịch UBND tỉnh giao Sở Công Thương chuẩn bị hội nghị, Sở Ngoại vụ mời đại biểu phía Linhe.
Tối cùng ngày, UBND tỉnh chiêu đãi đoàn tại Nhà khách Vân Thủy.
Bài, ảnh: Quỳnh Chi
`,
  task('lập tổ công tác chung', '', '', 'tháng 10/2026', '2026-10-31'),
  task('chuẩn bị hội nghị', 'Sở Công Thương'),
  task('mời đại biểu phía Linhe', 'Sở Ngoại vụ'),
);

const LAOS = document(
  'session: young people, no body charged',
  `
Tuổi trẻ Lộc An và tỉnh Khăm Nọi vun đắp tình hữu nghị
LAO - Nhân dịp Tết cổ truyền Bunpimay, Tỉnh đoàn Lộc An đã tổ chức gặp mặt 120 lưu học sinh Lào đang học tập trên địa bàn tỉnh.
Anh Đỗ Minh Khang, Bí thư Tỉnh đoàn, chúc các lưu học sinh đón năm mới an lành và mong các em chăm ngoan, học giỏi.
Đại diện lưu học sinh, em Khamla Souvanh bày tỏ lòng biết ơn các thầy cô giáo đã tận tình giảng dạy.
Đoàn công tác Tỉnh đoàn Khăm Nọi đề nghị hai đơn vị tiếp tục duy trì trại hè thiếu nhi hữu nghị, trao đổi kinh nghiệm công tác Đội.
Trong thời gian tới, Tỉnh đoàn Lộc An sẽ phối hợp với Sở Giáo dục và Đào tạo tổ chức cuộc thi tìm hiểu lịch sử quan hệ Việt - Lào trong lưu học sinh.
Các đại biểu thực hiện nghi thức buộc chỉ cổ tay.
`,
  maybe('duy trì trại hè thiếu nhi'),
  task('cuộc thi tìm hiểu lịch sử', 'Tỉnh đoàn Lộc An', 'Sở Giáo dục và Đào tạo'),
);

export const WORKING_SESSIONS: readonly UnseenDocument[] = [BELCOUR, LINHE, LAOS];
