import { document } from './unseen-document.ts';
import type { UnseenDocument } from './unseen-document.ts';

const BRIDGE = document(
  'no item: a bridge was opened',
  `
Khánh thành cầu Hữu Nghị do tỉnh Aomizu tài trợ
Sáng 2/9, UBND huyện Cầu Ngang phối hợp với Tổ chức Xây cầu Aomizu tổ chức lễ khánh thành cầu Hữu Nghị.
Cây cầu dài 48 m, rộng 4 m, khởi công tháng 2/2026, tổng kinh phí 5,2 tỷ đồng, trong đó Tổ chức Xây cầu Aomizu tài trợ 3 tỷ đồng.
Trong quá trình thi công, Sở Xây dựng đã cử cán bộ kỹ thuật giám sát, hướng dẫn; người dân xã Tân Lúa hiến hơn 800 m2 đất.
Phát biểu tại buổi lễ, ông Mạc Văn Tùng, Chủ tịch UBND huyện, cảm ơn nhà tài trợ và mong người dân giữ gìn cây cầu.
Cây cầu giúp học sinh ba thôn đến trường an toàn trong mùa mưa, góp phần phát triển kinh tế của địa phương.
Các đại biểu cắt băng khánh thành. Ảnh: Thanh Bình
`,
);

const HISTORY = document(
  'no item: thirty years of a friendship',
  `
Ba mươi năm nghĩa tình Kim Sa - Waldenau
Mùa thu năm 1996, đoàn chuyên gia lâm nghiệp đầu tiên của bang Waldenau đặt chân đến Kim Sa. Khi ấy, tỉnh vừa tái lập, bộn bề khó khăn.
Năm 1998, hai địa phương ký thỏa thuận hợp tác. Theo đó, bang Waldenau hỗ trợ tỉnh trồng 3.000 ha rừng phòng hộ, đào tạo 60 cán bộ.
Từ năm 2005, Sở Y tế Kim Sa và Bệnh viện Đại học Waldenau trao đổi bác sĩ hằng năm. UBND tỉnh khi đó giao Sở Y tế chọn cử 45 bác sĩ đi học; đến nay nhiều người đã trở thành trưởng khoa.
Năm 2014, hai bên thống nhất thành lập Trung tâm Đức ngữ, nơi hơn 2.000 học viên đã theo học.
“Waldenau là quê hương thứ hai của tôi”, bác sĩ Lưu Thị Hạnh xúc động nói.
Chặng đường phía trước còn dài, song với nền tảng vững chắc, tin rằng tình hữu nghị sẽ mãi xanh tươi như những cánh rừng năm ấy.
`,
);

const SPEECH = document(
  'no item: a speech at a festival',
  `
Phát biểu của Chủ tịch UBND tỉnh tại Lễ khai mạc Lễ hội hoa Trường Lâm 2026
Kính thưa các đồng chí lãnh đạo, các vị khách quốc tế,
Thưa toàn thể nhân dân và du khách,
Hôm nay, trong không khí tưng bừng của mùa xuân, tôi rất vui mừng chào đón quý vị đến với Lễ hội hoa Trường Lâm 2026.
Những năm qua, tỉnh đã phối hợp với quận Seorin tổ chức thành công nhiều chương trình giao lưu, đón hơn 2 triệu lượt khách.
Lễ hội năm nay nhằm quảng bá hình ảnh Trường Lâm, kết nối các doanh nghiệp, tăng cường hợp tác quốc tế.
Tôi mong rằng các nghệ nhân tiếp tục sáng tạo, giữ gìn nghề trồng hoa truyền thống.
Thay mặt lãnh đạo tỉnh, tôi trân trọng cảm ơn các nhà tài trợ và xin chúc quý vị sức khỏe, hạnh phúc, thành công.
Xin trân trọng cảm ơn!
`,
);

export const WITHOUT_ASSIGNMENT: readonly UnseenDocument[] = [BRIDGE, HISTORY, SPEECH];
