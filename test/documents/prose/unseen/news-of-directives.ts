import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const RICE = document(
  'news: rice growers and a Japanese town',
  `
Vân Thủy đẩy mạnh kết nối nông sản với thị trấn Aomizu
(VTO) - Ngày 8/5, Chủ tịch UBND tỉnh Vân Thủy ban hành văn bản yêu cầu các sở, ngành, địa phương triển khai kết quả chuyến công tác tại thị trấn Aomizu (Nhật Bản).
Nông dân xã Tân Lúa thu hoạch vụ đông xuân. Ảnh: Hồng Lĩnh
Theo đó, Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Công Thương và UBND huyện Cầu Ngang rà soát vùng trồng lúa thơm đủ điều kiện xuất khẩu, hoàn thành trước ngày 30/6/2026.
Sở Khoa học và Công nghệ hướng dẫn các hợp tác xã đăng ký mã số truy xuất nguồn gốc; hỗ trợ thiết kế nhãn song ngữ Việt - Nhật.
Giao Sở Ngoại vụ làm đầu mối trao đổi với phía Aomizu về lịch đón đoàn chuyên gia vào tháng 9/2026.
UBND các huyện, thành phố chủ động tuyên truyền để nông dân không sử dụng thuốc bảo vệ thực vật ngoài danh mục.
Năm ngoái, tỉnh đã xuất khẩu 1.200 tấn gạo thơm sang Nhật Bản, tăng 15% so với năm trước. Nhiều hợp tác xã đã được cấp chứng nhận hữu cơ.
Chủ tịch UBND tỉnh mong muốn hai địa phương tiếp tục gắn bó, vì lợi ích của nông dân.
Hồng Lĩnh
`,
  task(
    'rà soát vùng trồng lúa thơm',
    'Sở Nông nghiệp và Môi trường',
    'Sở Công Thương | UBND huyện Cầu Ngang',
    '30/6/2026',
    '2026-06-29',
  ),
  task('đăng ký mã số truy xuất', 'Sở Khoa học và Công nghệ'),
  task('nhãn song ngữ Việt - Nhật', 'Sở Khoa học và Công nghệ'),
  task('lịch đón đoàn chuyên gia', 'Sở Ngoại vụ', '', 'tháng 9/2026', '2026-09-30'),
  task('không sử dụng thuốc bảo vệ thực vật', 'UBND các huyện, thành phố'),
);

const FLOOD = document(
  'news: an urgent telegram before the storm',
  `
Kim Sa: Khẩn trương ứng phó mưa lũ
BKS - Trước diễn biến phức tạp của mưa lũ, chiều 3/10, Chủ tịch UBND tỉnh Kim Sa có công điện khẩn gửi các đơn vị.
Công điện nêu rõ, từ đêm 1/10 đến nay, toàn tỉnh có mưa to, lượng mưa phổ biến từ 120 - 200 mm; 14 ngôi nhà bị tốc mái, 3 tuyến đường bị chia cắt.
Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu Chủ tịch UBND các xã, phường tổ chức sơ tán người dân ở khu vực nguy cơ sạt lở, hoàn thành trước 18 giờ ngày 4/10/2026.
Sở Xây dựng chỉ đạo các đơn vị quản lý đường bộ bố trí lực lượng phân luồng tại các ngầm tràn.
Công an tỉnh và Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng, phương tiện cứu hộ, cứu nạn.
Sở Giáo dục và Đào tạo căn cứ tình hình thực tế cho học sinh nghỉ học.
Đài Khí tượng Thủy văn tỉnh theo dõi chặt chẽ, dự báo kịp thời diễn biến mưa lũ. Đài Phát thanh và Truyền hình Kim Sa tăng thời lượng đưa tin.
Lực lượng dân quân giúp dân xã Đồng Mít kê cao tài sản (ảnh chụp sáng 3/10).
Văn phòng Thường trực Ban Chỉ huy phòng thủ dân sự tỉnh tổ chức trực ban 24/24 giờ, tổng hợp báo cáo Chủ tịch UBND tỉnh.
Trước đó, ngày 2/10, UBND tỉnh đã giao Sở Công Thương vận hành các hồ thủy điện đúng quy trình.
`,
  task('sơ tán người dân', 'UBND các xã, phường', '', '4/10/2026', '2026-10-04'),
  task('phân luồng tại các ngầm tràn', 'Sở Xây dựng'),
  task('cứu hộ, cứu nạn', 'Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh'),
  task('cho học sinh nghỉ học', 'Sở Giáo dục và Đào tạo'),
  task('dự báo kịp thời diễn biến', 'Đài Khí tượng Thủy văn tỉnh'),
  task('tăng thời lượng đưa tin', 'Đài Phát thanh và Truyền hình Kim Sa'),
  maybe('trực ban 24/24 giờ'),
);

const TOURISM = document(
  'news: tourism with a Korean district',
  `
Phát triển du lịch với quận Seorin: Việc cần làm ngay
(Báo Trường Lâm) - UBND tỉnh Trường Lâm vừa có Công văn số 2145/UBND-VX về việc triển khai bản ghi nhớ hợp tác du lịch với quận Seorin, Hàn Quốc.
Bản ghi nhớ được hai bên ký ngày 12/3 nhân dịp kỷ niệm 5 năm thiết lập quan hệ. Trong 5 năm qua, hai bên đã trao đổi 9 đoàn, đón hơn 4.000 lượt khách.
Cụ thể, UBND tỉnh giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các đơn vị liên quan xây dựng chương trình khảo sát dành cho các hãng lữ hành Hàn Quốc trong quý III/2026.
Đồng thời, tham mưu tổ chức Tuần lễ ẩm thực Hàn Quốc tại thành phố Lâm Đình.
Đối với Sở Tài chính, UBND tỉnh yêu cầu cân đối, bố trí kinh phí cho các hoạt động nêu trên.
Sở Giáo dục và Đào tạo được giao nghiên cứu thí điểm dạy tiếng Hàn tại hai trường trung học phổ thông từ năm học 2026 - 2027.
UBND tỉnh cũng đề nghị Hiệp hội Du lịch tỉnh vận động hội viên giảm giá phòng cho các đoàn khách của quận Seorin.
Theo bà Park Sung Hee, đại diện quận Seorin, người dân quận rất yêu thích phong cảnh Trường Lâm và hy vọng sớm có đường bay thẳng.
Một góc hồ Lâm Đình. Ảnh tư liệu
TIN LIÊN QUAN
Trường Lâm yêu thương từ những điều nhỏ bé
`,
  task(
    'chương trình khảo sát',
    'Sở Văn hóa, Thể thao và Du lịch',
    'các đơn vị liên quan',
    'quý III/2026',
    '2026-09-30',
  ),
  task('Tuần lễ ẩm thực Hàn Quốc', 'Sở Văn hóa, Thể thao và Du lịch'),
  task('cân đối, bố trí kinh phí', 'Sở Tài chính'),
  task('thí điểm dạy tiếng Hàn', 'Sở Giáo dục và Đào tạo', '', 'từ năm học 2026 - 2027'),
  task('giảm giá phòng', 'Hiệp hội Du lịch tỉnh'),
);

const INVESTMENT = document(
  'news: speeding up public investment',
  `
Bạch Hà siết kỷ luật giải ngân vốn đầu tư công
Thứ Ba, 14/07/2026 | 08:30
BHO - UBND tỉnh Bạch Hà yêu cầu các chủ đầu tư tập trung giải ngân 100% kế hoạch vốn năm 2026.
Tính đến hết tháng 6, toàn tỉnh mới giải ngân được 38,5% kế hoạch, thấp hơn bình quân cả nước. Nguyên nhân chủ yếu do vướng mặt bằng, thiếu cát san lấp.
Tại văn bản này, UBND tỉnh giao Sở Tài chính định kỳ ngày 25 hằng tháng tổng hợp tiến độ giải ngân, báo cáo UBND tỉnh.
Sở Nông nghiệp và Môi trường khẩn trương cấp phép khai thác các mỏ cát đã trúng đấu giá, hoàn thành trong tháng 8/2026.
Ban Quản lý dự án đầu tư xây dựng tỉnh chịu trách nhiệm đôn đốc nhà thầu bảo đảm tiến độ cầu Bạch Hà 2; kiên quyết thay thế nhà thầu yếu kém.
UBND thành phố Hà Khê tập trung giải phóng mặt bằng đường vành đai phía đông, bàn giao trước ngày 15/9/2026.
Cùng với đó, Thanh tra tỉnh xây dựng kế hoạch thanh tra các dự án chậm tiến độ.
UBND tỉnh nhấn mạnh giải ngân vốn là nhiệm vụ chính trị trọng tâm.
Đường vành đai phía đông thành phố Hà Khê còn vướng 23 hộ dân.
Minh Tuệ
Chia sẻ
`,
  task('tập trung giải ngân 100%', 'các chủ đầu tư'),
  task('tổng hợp tiến độ giải ngân', 'Sở Tài chính', '', 'ngày 25 hằng tháng'),
  task('cấp phép khai thác các mỏ cát', 'Sở Nông nghiệp và Môi trường', '', 'tháng 8/2026', '2026-08-31'),
  task('tiến độ cầu Bạch Hà 2', 'Ban Quản lý dự án đầu tư xây dựng tỉnh'),
  task('thay thế nhà thầu yếu kém', 'Ban Quản lý dự án đầu tư xây dựng tỉnh'),
  task('giải phóng mặt bằng', 'UBND thành phố Hà Khê', '', '15/9/2026', '2026-09-14'),
  task('thanh tra các dự án chậm', 'Thanh tra tỉnh'),
);

const STUDENTS = document(
  'news: students abroad',
  `
Quan tâm du học sinh, lao động Lộc An tại bang Waldenau
PTTH - Nhằm hỗ trợ du học sinh và lao động của tỉnh tại bang Waldenau (CHLB Đức), UBND tỉnh Lộc An vừa chỉ đạo các cơ quan thực hiện một số nhiệm vụ.
Hiện có gần 600 học sinh, sinh viên và lao động Lộc An đang học tập, làm việc tại bang này. Nhiều em đã tốt nghiệp và trở về phục vụ quê hương.
UBND tỉnh giao Sở Nội vụ: Thống kê số lao động đang làm việc tại bang Waldenau; phối hợp với Cơ quan Việc làm Waldenau giải quyết kịp thời các vướng mắc về hợp đồng.
Giao Công an tỉnh phối hợp với Sở Nội vụ kiểm tra các trung tâm tư vấn du học, xử lý nghiêm vi phạm.
Giao Trường Cao đẳng Kỹ thuật Lộc An mở lớp tiếng Đức trình độ B1, khai giảng trước tháng 11/2026.
Ngoài ra, yêu cầu Sở Ngoại vụ lập đường dây nóng tiếp nhận thông tin của công dân.
Tỉnh đoàn Lộc An được đề nghị vận động thành lập Chi hội sinh viên Lộc An tại Waldenau.
“Chúng tôi rất vui khi được quê nhà quan tâm”, em Trần Bảo Ngọc, sinh viên ngành điều dưỡng, chia sẻ.
Một lớp học tiếng Đức tại Trường Cao đẳng Kỹ thuật Lộc An. Ảnh: Cộng tác viên
`,
  task('Thống kê số lao động', 'Sở Nội vụ'),
  task('các vướng mắc về hợp đồng', 'Sở Nội vụ'),
  task('trung tâm tư vấn du học', 'Công an tỉnh', 'Sở Nội vụ'),
  task('mở lớp tiếng Đức', 'Trường Cao đẳng Kỹ thuật Lộc An', '', 'trước tháng 11/2026', '2026-10-31'),
  task('lập đường dây nóng', 'Sở Ngoại vụ'),
  task('thành lập Chi hội sinh viên', 'Tỉnh đoàn Lộc An'),
);

export const NEWS_OF_DIRECTIVES: readonly UnseenDocument[] = [RICE, FLOOD, TOURISM, INVESTMENT, STUDENTS];
