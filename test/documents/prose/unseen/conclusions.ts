import { document, maybe, task } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const HEAD = (number: string, day: string, subject: string): string => `
VĂN PHÒNG UBND TỈNH VÂN THỦY
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/TB-VPUBND
Vân Thủy, ngày ${day}
THÔNG BÁO
${subject}`;

const FOOT = `
Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.
Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo);
- Sở Ngoại vụ; Sở Tài chính;
- Lưu: VT, TH.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Lưu Khắc Định`;

const PARTNERS = document(
  'conclusions: a year with foreign partners',
  `${HEAD('211', '06 tháng 02 năm 2026', 'Kết luận của Phó Chủ tịch UBND tỉnh Đoàn Thị Mai tại cuộc họp về hợp tác với các địa phương nước ngoài')}
Ngày 03/02/2026, tại Trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Đoàn Thị Mai chủ trì cuộc họp nghe Sở Ngoại vụ báo cáo kết quả hợp tác năm 2025. Tham dự có lãnh đạo các Sở: Công Thương, Tài chính, Y tế.
Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Đánh giá chung
Năm 2025, các sở, ngành đã tích cực triển khai 12 thỏa thuận, tổ chức 7 đoàn ra, đón 15 đoàn vào. Tuy nhiên, một số nội dung còn chậm, chưa có sản phẩm cụ thể.
2. Nhiệm vụ thời gian tới
a) Giao Sở Ngoại vụ chủ trì, phối hợp với các sở, ngành liên quan tham mưu UBND tỉnh Kế hoạch hợp tác giai đoạn 2026 - 2030, hoàn thành trước ngày 31/3/2026.
b) Giao Sở Y tế rà soát nhu cầu đào tạo bác sĩ tại vùng Belcour (Pháp), gửi danh sách về Sở Ngoại vụ trước ngày 15/3/2026.
c) Yêu cầu Sở Công Thương tổ chức gian hàng của tỉnh tại Hội chợ Linhe (Trung Quốc) trong quý II/2026.
d) Đề nghị Liên hiệp các tổ chức hữu nghị tỉnh phát huy vai trò đối ngoại nhân dân, vận động viện trợ cho các xã vùng cao.
3. Về kinh phí: Thống nhất đề xuất của Sở Tài chính; giao Sở Tài chính thẩm định dự toán, trình UBND tỉnh trong tháng 3/2026.
4. Sở Ngoại vụ theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo UBND tỉnh trước ngày 10/12/2026.${FOOT}`,
  task('Kế hoạch hợp tác giai đoạn', 'Sở Ngoại vụ', 'các sở, ngành liên quan', '31/3/2026', '2026-03-30'),
  task('nhu cầu đào tạo bác sĩ', 'Sở Y tế', '', '15/3/2026', '2026-03-14'),
  task('gian hàng của tỉnh', 'Sở Công Thương', '', 'quý II/2026', '2026-06-30'),
  task('đối ngoại nhân dân', 'Liên hiệp các tổ chức hữu nghị tỉnh'),
  task('thẩm định dự toán', 'Sở Tài chính', '', 'tháng 3/2026', '2026-03-31'),
  maybe('theo dõi, đôn đốc việc thực hiện'),
);

const PORT = document(
  'conclusions: a river port',
  `${HEAD('345', '20 tháng 4 năm 2026', 'Ý kiến kết luận của Chủ tịch UBND tỉnh tại buổi làm việc về dự án Cảng sông Vân Thủy')}
Sau khi kiểm tra thực địa và nghe Công ty Cổ phần Cảng Vân Thủy báo cáo, Chủ tịch UBND tỉnh có ý kiến như sau:
1. Đối với công tác giải phóng mặt bằng:
a) UBND thành phố Thủy Châu chi trả tiền bồi thường cho 41 hộ còn lại, xong trước ngày 20/5/2026; trường hợp không chấp hành thì lập hồ sơ cưỡng chế theo quy định.
b) Sở Nông nghiệp và Môi trường hướng dẫn UBND thành phố Thủy Châu xác định giá đất cụ thể.
2. Đối với đường kết nối:
a) Giao Sở Xây dựng chủ trì, phối hợp Sở Tài chính, UBND thành phố Thủy Châu đề xuất phương án đầu tư đường vào cảng; báo cáo Chủ tịch UBND tỉnh trước ngày 30/5/2026.
b) Giao Công ty Điện lực Vân Thủy di dời 12 cột điện trung thế.
3. Chủ đầu tư tập trung nhân lực, thiết bị, đảm bảo khánh thành bến số 1 trong năm 2026.
4. Chủ tịch UBND tỉnh biểu dương tinh thần trách nhiệm của các hộ dân đã bàn giao mặt bằng sớm.${FOOT}`,
  task('chi trả tiền bồi thường', 'UBND thành phố Thủy Châu', '', '20/5/2026', '2026-05-19'),
  maybe('lập hồ sơ cưỡng chế'),
  task('xác định giá đất cụ thể', 'Sở Nông nghiệp và Môi trường'),
  task(
    'phương án đầu tư đường vào cảng',
    'Sở Xây dựng',
    'Sở Tài chính | UBND thành phố Thủy Châu',
    '30/5/2026',
    '2026-05-29',
  ),
  task('di dời 12 cột điện', 'Công ty Điện lực Vân Thủy'),
  task('khánh thành bến số 1', 'Chủ đầu tư', '', 'năm 2026', '2026-12-31'),
);

const SCHOOLS = document(
  'conclusions: points without a verb of assigning',
  `${HEAD('402', '12 tháng 5 năm 2026', 'Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp chuẩn bị năm học mới')}
Trên cơ sở ý kiến các thành viên dự họp, đồng chí Phó Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:
1. Sở Giáo dục và Đào tạo:
- Chủ trì, phối hợp với Sở Nội vụ tuyển dụng đủ 240 giáo viên tiếng Anh và tin học trước ngày 15/8/2026.
- Kiểm tra điều kiện an toàn của các bếp ăn bán trú.
- Báo cáo UBND tỉnh phương án sáp nhập các điểm trường lẻ trong tháng 7/2026.
2. Sở Xây dựng:
Thẩm định nhanh các hồ sơ sửa chữa trường học trong dịp hè.
3. UBND các xã, phường:
- Rà soát trẻ em trong độ tuổi, bảo đảm không em nào bỏ học.
- Huy động nguồn lực xã hội hóa mua sách giáo khoa tặng học sinh nghèo.
4. Đề nghị Hội Khuyến học tỉnh trao học bổng đúng đối tượng.${FOOT}`,
  task('tuyển dụng đủ 240 giáo viên', 'Sở Giáo dục và Đào tạo', 'Sở Nội vụ', '15/8/2026', '2026-08-14'),
  task('các bếp ăn bán trú', 'Sở Giáo dục và Đào tạo'),
  task('phương án sáp nhập', 'Sở Giáo dục và Đào tạo', '', 'tháng 7/2026', '2026-07-31'),
  task('hồ sơ sửa chữa trường học', 'Sở Xây dựng', '', 'trong dịp hè'),
  task('Rà soát trẻ em trong độ tuổi', 'UBND các xã, phường'),
  task('mua sách giáo khoa', 'UBND các xã, phường'),
  task('trao học bổng', 'Hội Khuyến học tỉnh'),
);

const DELEGATION = document(
  'conclusions: preparing to receive a delegation',
  `${HEAD('518', '02 tháng 7 năm 2026', 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp chuẩn bị đón đoàn tỉnh Hanbit (Hàn Quốc)')}
Đoàn đại biểu tỉnh Hanbit do Tỉnh trưởng dẫn đầu sẽ thăm tỉnh từ ngày 10 đến ngày 13/8/2026. Để công tác đón tiếp chu đáo, Chủ tịch UBND tỉnh giao nhiệm vụ cho các đơn vị như sau:
1. Văn phòng UBND tỉnh: Chuẩn bị nội dung hội đàm, quà tặng; bố trí phiên dịch.
2. Sở Ngoại vụ: Xây dựng chương trình chi tiết, thống nhất với phía Hanbit, trình Chủ tịch UBND tỉnh trước ngày 20/7/2026; làm thủ tục nhập cảnh cho đoàn.
3. Sở Văn hóa, Thể thao và Du lịch phối hợp với UBND phường Bến Cát tổ chức đêm giao lưu nghệ thuật tối 11/8/2026.
4. Công an tỉnh bảo đảm an ninh, an toàn tuyệt đối cho đoàn.
5. Sở Y tế cử 01 tổ y tế thường trực phục vụ đoàn.
6. Giao đồng chí Chánh Văn phòng UBND tỉnh kiểm tra công tác chuẩn bị, báo cáo Chủ tịch UBND tỉnh trước ngày 05/8/2026.${FOOT}`,
  task('nội dung hội đàm, quà tặng', 'Văn phòng UBND tỉnh'),
  task('bố trí phiên dịch', 'Văn phòng UBND tỉnh'),
  task('Xây dựng chương trình chi tiết', 'Sở Ngoại vụ', '', '20/7/2026', '2026-07-19'),
  task('thủ tục nhập cảnh', 'Sở Ngoại vụ'),
  task(
    'đêm giao lưu nghệ thuật',
    'Sở Văn hóa, Thể thao và Du lịch',
    'UBND phường Bến Cát',
    '11/8/2026',
    '2026-08-11',
  ),
  task('an toàn tuyệt đối', 'Công an tỉnh'),
  task('01 tổ y tế', 'Sở Y tế'),
  task('kiểm tra công tác chuẩn bị', 'Văn phòng UBND tỉnh', '', '05/8/2026', '2026-08-04'),
);

const DIGITAL = document(
  'conclusions: several bodies and an agreement in principle',
  `${HEAD('677', '25 tháng 9 năm 2026', 'Kết luận của Phó Chủ tịch UBND tỉnh về thí điểm trung tâm dữ liệu nông nghiệp')}
I. KẾT QUẢ ĐẠT ĐƯỢC
Thời gian qua, Sở Khoa học và Công nghệ đã phối hợp với Viện Nghiên cứu Nông nghiệp số Linhe xây dựng xong phần mềm thử nghiệm, được nông dân đánh giá cao.
II. KẾT LUẬN
1. Thống nhất chủ trương thí điểm trung tâm dữ liệu nông nghiệp tại huyện Cầu Ngang.
2. Giao Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường hoàn thiện đề án thí điểm, trình UBND tỉnh chậm nhất ngày 31/10/2026.
3. Giao UBND huyện Cầu Ngang bố trí 500 m2 đất và trụ sở làm việc của trung tâm.
4. Yêu cầu VNPT Vân Thủy, Viettel Vân Thủy lắp đặt đường truyền xong trong quý I năm 2027.
5. Các sở, ban, ngành cung cấp dữ liệu chuyên ngành theo đề nghị của Sở Khoa học và Công nghệ.
6. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về UBND tỉnh để được xem xét, giải quyết.${FOOT}`,
  task(
    'hoàn thiện đề án thí điểm',
    'Sở Khoa học và Công nghệ | Sở Nông nghiệp và Môi trường',
    '',
    '31/10/2026',
    '2026-10-31',
  ),
  task('bố trí 500 m2 đất', 'UBND huyện Cầu Ngang'),
  task('lắp đặt đường truyền', 'VNPT Vân Thủy | Viettel Vân Thủy', '', 'quý I năm 2027', '2027-03-31'),
  task('cung cấp dữ liệu chuyên ngành', 'Các sở, ban, ngành'),
);

export const CONCLUSIONS: readonly UnseenDocument[] = [PARTNERS, PORT, SCHOOLS, DELEGATION, DIGITAL];
