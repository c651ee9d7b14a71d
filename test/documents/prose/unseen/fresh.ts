import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const FISHERS = document(
  'fresh news: fishing boats',
  `
Đông Phước quyết liệt chống khai thác hải sản bất hợp pháp
ĐPO - Chủ tịch UBND tỉnh Đông Phước vừa ký Công điện số 07 về tăng cường quản lý tàu cá.
Theo công điện, thời gian qua, tình trạng tàu cá mất kết nối giám sát hành trình vẫn diễn ra; 11 chủ tàu đã bị xử phạt.
Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và Môi trường rà soát, lập danh sách tàu cá có nguy cơ cao, gửi các xã ven biển trước ngày 10 hằng tháng.
Bộ đội Biên phòng tỉnh kiểm soát chặt tàu ra vào cửa biển; kiên quyết không cho xuất bến đối với tàu không đủ điều kiện.
UBND các xã ven biển vận động ngư dân lắp thiết bị giám sát hành trình và chịu trách nhiệm nếu để tàu vi phạm.
Sở Ngoại vụ theo dõi, bảo hộ ngư dân của tỉnh bị nước ngoài bắt giữ.
Sở Tài chính tham mưu hỗ trợ cước thuê bao, hoàn thành trong quý IV/2026.
Ngư dân xã Hải Lộc vá lưới trước chuyến biển. Ảnh: Bảo Long
“Bà con mong được hỗ trợ kinh phí”, ông Phan Văn Bền, chủ tàu ở xã Hải Lộc, nói.
`,
  task('danh sách tàu cá có nguy cơ cao', 'Sở Nông nghiệp và Môi trường', '', 'ngày 10 hằng tháng'),
  task('kiểm soát chặt tàu ra vào', 'Bộ đội Biên phòng tỉnh'),
  task('không cho xuất bến', 'Bộ đội Biên phòng tỉnh'),
  task('lắp thiết bị giám sát', 'UBND các xã ven biển'),
  task('bảo hộ ngư dân', 'Sở Ngoại vụ'),
  task('hỗ trợ cước thuê bao', 'Sở Tài chính', '', 'quý IV/2026', '2026-12-31'),
);

const HERITAGE = document(
  'fresh conclusions: an old citadel',
  `
ỦY BAN NHÂN DÂN TỈNH ĐÔNG PHƯỚC
VĂN PHÒNG
Số: 266/TB-VP
Đông Phước, ngày 11 tháng 8 năm 2026
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Hoàng Thị Sen tại buổi làm việc về bảo tồn thành cổ Phước Lũy
Chiều 07/8/2026, Phó Chủ tịch UBND tỉnh Hoàng Thị Sen chủ trì buổi làm việc với Sở Văn hóa, Thể thao và Du lịch và Tổ chức Bảo tồn Ardenne (Bỉ). Sau khi nghe các ý kiến, Phó Chủ tịch UBND tỉnh kết luận:
1. Ghi nhận sự hỗ trợ của Tổ chức Bảo tồn Ardenne trong việc đo vẽ hiện trạng thành cổ.
2. Về lập dự án tu bổ:
- Giao Sở Văn hóa, Thể thao và Du lịch là cơ quan chủ trì, phối hợp với UBND xã Phước Lũy, các đơn vị liên quan lập dự án tu bổ cổng Nam, trình thẩm định trước 30/10/2026.
- Sở Tài chính hướng dẫn tiếp nhận viện trợ theo quy định.
3. Về di dời hộ dân: UBND xã Phước Lũy công khai phương án tái định cư, đối thoại với 17 hộ dân trong khu vực I; hoàn thành trong tháng 11/2026.
4. Thống nhất với đề xuất của Sở Xây dựng về cấm xe tải trên đường ven thành; giao Sở Xây dựng cắm biển báo ngay trong tháng 8/2026.
5. Đề nghị Bảo tàng tỉnh tiếp nhận, số hóa bản vẽ do phía Ardenne bàn giao.
6. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc./.
Nơi nhận:
- Như thành phần dự họp;
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Bùi Thế Vinh
`,
  task(
    'dự án tu bổ cổng Nam',
    'Sở Văn hóa, Thể thao và Du lịch',
    'UBND xã Phước Lũy | các đơn vị liên quan',
    '30/10/2026',
    '2026-10-29',
  ),
  task('tiếp nhận viện trợ', 'Sở Tài chính'),
  task('phương án tái định cư', 'UBND xã Phước Lũy', '', 'tháng 11/2026', '2026-11-30'),
  task('cắm biển báo', 'Sở Xây dựng', '', 'tháng 8/2026', '2026-08-31'),
  task('số hóa bản vẽ', 'Bảo tàng tỉnh'),
  maybe('theo dõi, đôn đốc'),
);

const LETTER = document(
  'fresh letter: workers abroad',
  `
UBND TỈNH ĐÔNG PHƯỚC
SỞ NỘI VỤ
Số: 1502/SNV-LĐVL
V/v phối hợp tuyển lao động đi làm việc tại tỉnh Gangnae (Hàn Quốc)
Đông Phước, ngày 20 tháng 01 năm 2027
Kính gửi:
- UBND các xã, phường;
- Trung tâm Dịch vụ việc làm tỉnh.
Căn cứ Bản ghi nhớ giữa UBND tỉnh và chính quyền tỉnh Gangnae về lao động thời vụ, Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung sau:
1. UBND các xã, phường
a) Thông báo rộng rãi điều kiện tuyển chọn đến người dân.
b) Xác nhận hồ sơ, gửi danh sách về Trung tâm Dịch vụ việc làm tỉnh trước ngày 15/02/2027.
2. Trung tâm Dịch vụ việc làm tỉnh
Tổ chức lớp bồi dưỡng tiếng Hàn 80 tiết, phối hợp với Công an tỉnh kiểm tra lý lịch người lao động.
Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở Nội vụ qua Phòng Lao động để được hướng dẫn.
Sở Nội vụ trân trọng cảm ơn sự phối hợp của các đơn vị./.
Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Kiều Hữu Nam
`,
  task('điều kiện tuyển chọn', 'UBND các xã, phường'),
  task('Xác nhận hồ sơ', 'UBND các xã, phường', '', '15/02/2027', '2027-02-14'),
  task('tiếng Hàn 80 tiết', 'Trung tâm Dịch vụ việc làm tỉnh', 'Công an tỉnh'),
);

const MEMORANDUM = document(
  'fresh memorandum: ports',
  `
BIÊN BẢN THỎA THUẬN
GIỮA THÀNH PHỐ CỬA SÓNG, TỈNH ĐÔNG PHƯỚC VÀ THÀNH PHỐ KAZEHAMA, NHẬT BẢN
Trên tinh thần hữu nghị, ngày 3 tháng 3 năm 2027, đại diện hai thành phố đã gặp nhau tại Cửa Sóng và thỏa thuận:
Điều 1. Hai thành phố hợp tác trong các lĩnh vực sau:
1. Quản lý rác thải nhựa tại cảng cá;
2. Trao đổi học sinh trung học vào kỳ nghỉ hè;
3. Giới thiệu ẩm thực của nhau tại lễ hội thường niên.
Điều 2. Thành phố Cửa Sóng giao Phòng Văn hóa - Xã hội, thành phố Kazehama giao Ban Giao lưu Quốc tế làm đầu mối liên lạc.
Điều 3. Mỗi bên tự chi trả chi phí đi lại của đoàn mình.
Điều 4. Hai bên họp đánh giá kết quả mỗi năm một lần.
Điều 5. Văn bản này không tạo ra nghĩa vụ pháp lý và có hiệu lực kể từ ngày ký.
THỊ TRƯỞNG KAZEHAMA
CHỦ TỊCH UBND THÀNH PHỐ CỬA SÓNG
`,
  task('rác thải nhựa'),
  task('Trao đổi học sinh trung học', '', '', 'nghỉ hè'),
  task('Giới thiệu ẩm thực'),
  maybe('làm đầu mối liên lạc'),
  maybe('chi phí đi lại'),
  task('họp đánh giá kết quả', '', '', 'mỗi năm một lần'),
);

const VISIT = document(
  'fresh session: an ambassador',
  `
Chủ tịch UBND tỉnh Đông Phước tiếp Đại sứ Na Uy
Thứ sáu, 21/05/2027 - 10:12
(ĐPO) - Sáng 21/5, đồng chí Lương Quốc Bình, Chủ tịch UBND tỉnh tiếp bà Ingrid Solheim, Đại sứ Na Uy tại Việt Nam đến chào xã giao.
Cùng dự có lãnh đạo Sở Ngoại vụ, Sở Nông nghiệp và Môi trường.
Tại buổi tiếp, Chủ tịch UBND tỉnh giới thiệu khái quát tình hình kinh tế - xã hội; bày tỏ mong muốn Na Uy hỗ trợ tỉnh phát triển nuôi biển công nghiệp, chia sẻ kinh nghiệm xử lý môi trường.
Đại sứ Ingrid Solheim chúc mừng những thành tựu tỉnh đạt được, cho biết sẽ giới thiệu các công ty nuôi cá hồi đến khảo sát.
Chủ tịch UBND tỉnh giao Sở Ngoại vụ giữ liên hệ thường xuyên với Đại sứ quán; đề nghị Sở Nông nghiệp và Môi trường chuẩn bị quỹ mặt nước phục vụ khảo sát, báo cáo trước ngày 30/6.
Chủ tịch UBND tỉnh tin tưởng, trên cương vị của mình, Đại sứ sẽ là cầu nối cho quan hệ hai bên.
Chủ tịch UBND tỉnh tặng quà lưu niệm cho Đại sứ. Ảnh: Văn Hậu
`,
  task('giữ liên hệ thường xuyên', 'Sở Ngoại vụ'),
  task('quỹ mặt nước', 'Sở Nông nghiệp và Môi trường', '', '30/6'),
);

const REVIEW = document(
  'fresh news: nothing assigned at a review',
  `
Sở Ngoại vụ Đông Phước tổng kết công tác năm 2026
Sáng 28/12, Sở Ngoại vụ tổ chức hội nghị tổng kết công tác đối ngoại năm 2026.
Trong năm, Sở đã tham mưu UBND tỉnh ký 3 thỏa thuận quốc tế, tổ chức 5 đoàn đi công tác nước ngoài, phối hợp với Công an tỉnh quản lý 27 đoàn vào.
Sở Ngoại vụ phối hợp các đơn vị tổ chức Ngày hội văn hóa quốc tế, thu hút 12.000 lượt người tham dự.
Công tác bảo hộ công dân được thực hiện kịp thời, giúp 14 ngư dân về nước an toàn.
Phát biểu tại hội nghị, lãnh đạo Sở cảm ơn sự phối hợp của các cơ quan, đơn vị và chúc mừng các tập thể được khen thưởng.
Dịp này, 5 cá nhân được tặng Giấy khen vì có thành tích xuất sắc.
`,
);

const TRAFFIC = document(
  'fresh news: a directive told with its parts',
  `
Tháo gỡ khó khăn cho doanh nghiệp vận tải
Sau khi nghe kiến nghị của doanh nghiệp tại hội nghị đối thoại ngày 6/4, Phó Chủ tịch UBND tỉnh Đông Phước Mai Chí Công đã có chỉ đạo cụ thể.
Về phí bến bãi, giao Sở Xây dựng chủ trì rà soát mức thu, đề xuất điều chỉnh phù hợp.
Về thủ tục cấp phù hiệu, yêu cầu Trung tâm Phục vụ hành chính công tỉnh rút ngắn thời gian giải quyết xuống còn 2 ngày.
Riêng kiến nghị mở tuyến xe buýt đến Khu công nghiệp Bình Sơn, Phó Chủ tịch UBND tỉnh giao Sở Xây dựng và Ban Quản lý các khu công nghiệp phối hợp khảo sát nhu cầu của công nhân.
Thuế tỉnh hướng dẫn doanh nghiệp kê khai, nộp thuế điện tử.
Hiệp hội Vận tải tỉnh kiến nghị giảm phí đường bộ. Nhiều doanh nghiệp đề nghị ngân hàng giãn nợ.
Phó Chủ tịch UBND tỉnh cũng lưu ý các doanh nghiệp chấp hành nghiêm quy định về thời gian lái xe.
`,
  task('rà soát mức thu', 'Sở Xây dựng'),
  task('rút ngắn thời gian giải quyết', 'Trung tâm Phục vụ hành chính công tỉnh'),
  task('nhu cầu của công nhân', 'Sở Xây dựng | Ban Quản lý các khu công nghiệp'),
  task('nộp thuế điện tử', 'Thuế tỉnh'),
  task('thời gian lái xe', 'các doanh nghiệp'),
);

const CONSULTATION = document(
  'fresh minutes: two universities and a province',
  `
BIÊN BẢN CUỘC HỌP
Về triển khai Trung tâm Nghiên cứu biển Đông Phước - Solheim
Ngày họp: 12/01/2027. Chủ trì: Ông Đặng Tiến Lực, Giám đốc Sở Khoa học và Công nghệ.
1. Nội dung thảo luận
Đại diện Viện Solheim (Na Uy) trình bày thiết kế phòng thí nghiệm. Các đại biểu đề nghị làm rõ chi phí vận hành.
2. Kết luận và phân công
- Sở Khoa học và Công nghệ: hoàn thiện đề án, trình UBND tỉnh trước 28/02/2027.
- Trường Đại học Đông Phước: bố trí 02 cán bộ tham gia nhóm thiết kế; cung cấp số liệu quan trắc.
- Viện Solheim: gửi bản vẽ kỹ thuật trong tháng 2/2027.
- Hai bên thống nhất sử dụng tiếng Anh trong trao đổi.
3. Cuộc họp tiếp theo dự kiến vào ngày 05/3/2027.
Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày.
`,
  task('hoàn thiện đề án', 'Sở Khoa học và Công nghệ', '', '28/02/2027', '2027-02-27'),
  task('bố trí 02 cán bộ', 'Trường Đại học Đông Phước'),
  task('cung cấp số liệu quan trắc', 'Trường Đại học Đông Phước'),
  maybe('gửi bản vẽ kỹ thuật'),
  task('sử dụng tiếng Anh'),
  maybe('Cuộc họp tiếp theo'),
);

/** Written after the repairs that the others led to, and read once: what they gave first is the estimate for texts not seen. */
export const FRESH_DOCUMENTS: readonly UnseenDocument[] = [
  FISHERS,
  HERITAGE,
  LETTER,
  MEMORANDUM,
  VISIT,
  REVIEW,
  TRAFFIC,
  CONSULTATION,
];
