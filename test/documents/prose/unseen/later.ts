import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const FOREST = document(
  'later news: a forest after a fire',
  `
Sau vụ cháy rừng ở Thạch Lũng: Không để tái diễn
Vụ cháy hôm 12/3 đã thiêu rụi 40 ha rừng thông. Lực lượng kiểm lâm, công an, quân đội cùng hơn 300 người dân đã dập lửa sau 9 giờ.
Ngay sau khi kiểm tra hiện trường, Phó Chủ tịch UBND tỉnh Thạch Lũng Vương Đức Hòa chỉ đạo làm rõ nguyên nhân vụ cháy; giao Công an tỉnh điều tra, xử lý nghiêm tổ chức, cá nhân vi phạm.
Ông Hòa yêu cầu Chi cục Kiểm lâm tham mưu phương án trồng lại rừng trong mùa mưa năm nay, trình UBND tỉnh chậm nhất ngày 30/4/2027.
Các chủ rừng phải tự tổ chức lực lượng canh gác, làm đường băng cản lửa.
Sở Ngoại vụ được giao liên hệ bang Waldstein (Đức) để đề nghị hỗ trợ thiết bị cảnh báo cháy sớm.
Theo ông Lò Văn Pâng, Chi cục trưởng Chi cục Kiểm lâm, đơn vị đã cử 20 kiểm lâm viên trực tại các điểm nóng và sẽ tăng cường tuần tra.
`,
  task('nguyên nhân vụ cháy'),
  task('xử lý nghiêm tổ chức', 'Công an tỉnh'),
  task('phương án trồng lại rừng', 'Chi cục Kiểm lâm', '', '30/4/2027', '2027-04-30'),
  task('canh gác', 'Các chủ rừng'),
  task('thiết bị cảnh báo cháy sớm', 'Sở Ngoại vụ'),
);

const CLINIC = document(
  'later conclusions: a hospital twinning',
  `
UBND TỈNH THẠCH LŨNG
Số: 91/TB-UBND
Thạch Lũng, ngày 19 tháng 5 năm 2027
THÔNG BÁO
Ý kiến kết luận của Chủ tịch UBND tỉnh tại phiên họp về kết nghĩa Bệnh viện Đa khoa tỉnh với Bệnh viện Saint-Aubry (Pháp)
Chủ tịch UBND tỉnh cơ bản thống nhất với báo cáo của Sở Y tế, đồng thời yêu cầu các đơn vị thực hiện một số nội dung sau:
1. Sở Y tế chịu trách nhiệm toàn diện về nội dung kết nghĩa; chủ động làm việc với Bệnh viện Saint-Aubry để thống nhất dự thảo thỏa thuận, báo cáo UBND tỉnh trong tháng 6 năm 2027.
2. Bệnh viện Đa khoa tỉnh chuẩn bị danh mục kỹ thuật cần chuyển giao, ưu tiên tim mạch, sản nhi.
3. Sở Ngoại vụ, Công an tỉnh, theo chức năng, nhiệm vụ được giao, hướng dẫn thủ tục đón chuyên gia.
4. Sở Tài chính cân đối nguồn đối ứng. Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh xem xét, quyết định.
5. Về đề xuất cử 6 điều dưỡng đi Pháp: đồng ý về chủ trương, giao Sở Nội vụ thẩm định, trình Chủ tịch UBND tỉnh quyết định.
6. Báo Thạch Lũng, Đài Phát thanh và Truyền hình tỉnh tăng cường tuyên truyền về hoạt động kết nghĩa.
Thông báo này thay thế Thông báo số 40/TB-UBND ngày 02/3/2027./.
Nơi nhận:
- Các Sở: Y tế, Ngoại vụ, Tài chính;
- Lưu: VT, VX.
`,
  maybe('trách nhiệm toàn diện'),
  task('dự thảo thỏa thuận', 'Sở Y tế', '', 'tháng 6 năm 2027', '2027-06-30'),
  task('danh mục kỹ thuật', 'Bệnh viện Đa khoa tỉnh'),
  task('thủ tục đón chuyên gia', 'Sở Ngoại vụ | Công an tỉnh'),
  task('nguồn đối ứng', 'Sở Tài chính'),
  task('thẩm định, trình', 'Sở Nội vụ'),
  task('tăng cường tuyên truyền', 'Báo Thạch Lũng | Đài Phát thanh và Truyền hình tỉnh'),
);

const TWINS = document(
  'later minutes: what each side does',
  `
BIÊN BẢN GHI NHỚ HỢP TÁC
giữa Sở Giáo dục và Đào tạo tỉnh Thạch Lũng và Ủy ban Giáo dục thành phố Hoshikawa (Nhật Bản)
Hai Bên, trên cơ sở tôn trọng lẫn nhau, đạt được thỏa thuận như sau:
1. Mục tiêu
Nâng cao hiểu biết về văn hóa, ngôn ngữ của nhau.
2. Trách nhiệm của Sở Giáo dục và Đào tạo tỉnh Thạch Lũng
a) Lựa chọn 4 trường tham gia chương trình;
b) Bố trí chỗ ở cho giáo viên tình nguyện;
3. Trách nhiệm của Ủy ban Giáo dục thành phố Hoshikawa
a) Cử 4 giáo viên tình nguyện mỗi năm học;
b) Cung cấp giáo trình.
4. Trách nhiệm chung
Hai Bên cùng đánh giá chương trình vào tháng 5 hằng năm.
5. Hiệu lực
Bản ghi nhớ có hiệu lực 3 năm và được gia hạn nếu không bên nào có ý kiến khác.
`,
  task('Lựa chọn 4 trường', 'Sở Giáo dục và Đào tạo tỉnh Thạch Lũng'),
  task('Bố trí chỗ ở', 'Sở Giáo dục và Đào tạo tỉnh Thạch Lũng'),
  maybe('Cử 4 giáo viên'),
  maybe('Cung cấp giáo trình'),
  task('đánh giá chương trình', '', '', 'tháng 5 hằng năm'),
);

const PRAISE = document(
  'later session: congratulations only',
  `
Thạch Lũng - Saint-Aubry: Tình bạn vượt không gian
Chiều 7/7, Thường trực Tỉnh ủy Thạch Lũng gặp mặt đoàn cựu giáo viên Saint-Aubry từng dạy học tại tỉnh.
Thay mặt Thường trực Tỉnh ủy, đồng chí Phó Bí thư Thường trực Tỉnh ủy ghi nhận tình cảm của các thầy cô; đề nghị các thầy cô tiếp tục là cầu nối, giới thiệu Thạch Lũng với bạn bè Pháp.
Đồng chí nhấn mạnh, tỉnh sẽ luôn dành sự quan tâm đối với các hoạt động đối ngoại nhân dân.
Ông Bernard Jolivet kể lại kỷ niệm những ngày đầu đến tỉnh, khi Sở Giáo dục và Đào tạo bố trí cho ông dạy tại ngôi trường vách nứa.
Hiện nay, Trường THPT Chuyên Thạch Lũng duy trì hai lớp tiếng Pháp, tổ chức câu lạc bộ mỗi tuần.
Các thầy cô thăm lại trường cũ, trồng cây lưu niệm.
`,
  maybe('giới thiệu Thạch Lũng'),
);

const TELEGRAM = document(
  'later news: work told in one paragraph',
  `
Chủ tịch UBND tỉnh Thạch Lũng chỉ đạo chấn chỉnh hoạt động tư vấn du học
Tại Công văn số 884/UBND-VX ngày 15/6, Chủ tịch UBND tỉnh giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Công an tỉnh, Sở Tài chính tổng kiểm tra các công ty tư vấn du học trên địa bàn; công khai danh sách đơn vị đủ điều kiện trước ngày 31/7/2027. Công an tỉnh nắm tình hình, phát hiện sớm các đường dây lừa đảo. UBND các xã, phường khuyến cáo người dân không nộp tiền cho đơn vị chưa được cấp phép.
Trước đó, nhiều phụ huynh phản ánh bị một công ty thu 200 triệu đồng nhưng không làm thủ tục cho con em họ. Công an tỉnh đã tiếp nhận 14 đơn tố giác.
Chủ tịch UBND tỉnh nêu rõ, cơ quan nào để xảy ra sai phạm thì người đứng đầu phải chịu trách nhiệm.
`,
  task('tổng kiểm tra', 'Sở Giáo dục và Đào tạo', 'Công an tỉnh | Sở Tài chính'),
  task(
    'công khai danh sách',
    'Sở Giáo dục và Đào tạo',
    'Công an tỉnh | Sở Tài chính',
    '31/7/2027',
    '2027-07-30',
  ),
  task('phát hiện sớm', 'Công an tỉnh'),
  task('không nộp tiền', 'UBND các xã, phường'),
);

const OPENING = document(
  'later news: a school was named',
  `
Trường Tiểu học Bản Đán đón nhận công trình của bang Waldstein
Sáng nay, tại xã Nậm Cút, UBND tỉnh phối hợp với Quỹ Trẻ em Waldstein bàn giao nhà bán trú 12 phòng cho Trường Tiểu học Bản Đán.
Ông Vương Đức Hòa, Phó Chủ tịch UBND tỉnh, cho rằng công trình có ý nghĩa thiết thực. Ông đề nghị nhà trường quản lý, sử dụng hiệu quả công trình; UBND xã Nậm Cút quan tâm bố trí nước sinh hoạt cho học sinh.
Đại diện Quỹ Trẻ em Waldstein mong các em học tập tốt.
Niềm vui của thầy trò trong ngày nhận nhà mới.
`,
  task('quản lý, sử dụng hiệu quả', 'nhà trường'),
  task('nước sinh hoạt', 'UBND xã Nậm Cút'),
);

/** Written and read once after the fresh documents had led to repairs too. */
export const LATER_DOCUMENTS: readonly UnseenDocument[] = [FOREST, CLINIC, TWINS, PRAISE, TELEGRAM, OPENING];
