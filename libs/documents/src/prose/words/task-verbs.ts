/** What a body can be told to do, as a sentence writes it. A verb that documents use and this lacks is a new word here. */
export const TASK_VERBS: readonly string[] = (
  'tham mưu|nghiên cứu|xây dựng|tổ chức|triển khai|thực hiện|rà soát|kiểm tra|thanh tra|giám sát|theo dõi|đôn đốc|' +
  'hướng dẫn|tổng hợp|báo cáo|đề xuất|trình|ban hành|bố trí|cân đối|phân bổ|thẩm định|thẩm tra|phê duyệt|lập|' +
  'hoàn thiện|hoàn thành|hoàn tất|cập nhật|công bố|công khai|tuyên truyền|phổ biến|quán triệt|giới thiệu|quảng bá|' +
  'xúc tiến|kết nối|hỗ trợ|tạo điều kiện|đào tạo|bồi dưỡng|tập huấn|tuyển dụng|tuyển chọn|tuyển sinh|tiếp nhận|cử|' +
  'phái cử|đón|đón tiếp|tiếp đón|mời|trao đổi|chia sẻ|cung cấp|gửi|chuyển|chuyển giao|bàn giao|duy trì|phát huy|' +
  'phát triển|mở rộng|tăng cường|đẩy mạnh|đẩy nhanh|thúc đẩy|nâng cao|nâng cấp|đổi mới|cải thiện|khảo sát|điều tra|' +
  'thống kê|đánh giá|phân tích|tìm hiểu|tìm kiếm|liên hệ|làm việc|đàm phán|thương thảo|ký|ký kết|hợp tác|phối hợp|' +
  'huy động|vận động|thu hút|kêu gọi|khuyến khích|bảo đảm|đảm bảo|bảo vệ|giữ gìn|bảo tồn|tu bổ|tôn tạo|trùng tu|' +
  'phục hồi|phục dựng|sửa chữa|cải tạo|lắp đặt|mua sắm|trang bị|quản lý|sử dụng|vận hành|khai thác|giải quyết|' +
  'xử lý|tháo gỡ|khắc phục|ngăn chặn|phòng ngừa|xem xét|cho phép|cấp phép|cấp kinh phí|cấp giấy|cấp học bổng|miễn|giảm|thanh toán|quyết toán|' +
  'giải ngân|lựa chọn|xác định|phân công|ủy quyền|chỉ đạo|lãnh đạo|chuẩn bị|sắp xếp|tham gia|tham dự|hưởng ứng|' +
  'đăng ký|giảng dạy|biên soạn|biên tập|biên dịch|xuất bản|in ấn|dịch thuật|dịch sang|dịch tài liệu|số hóa|trưng bày|trình diễn|biểu diễn|' +
  'thiết lập|thành lập|kiện toàn|mở|khai trương|khánh thành|khởi công|bồi thường|giải phóng|quy hoạch|điều chỉnh|' +
  'bổ sung|sửa đổi|thu thập|lưu trữ|truyền thông|đưa|thông tin|thông báo|nhân rộng|trồng|chăm sóc|khám|điều trị|' +
  'tư vấn|giúp|giúp đỡ|góp ý|tiếp cận|ứng dụng|áp dụng|liên kết|kiểm soát|tiếp xúc|dự thảo|soạn thảo|tiếp thu|' +
  'giải trình|xin ý kiến|lấy ý kiến|cho ý kiến|ưu tiên|lồng ghép|đề nghị|kiến nghị|phát động|khen thưởng|tôn vinh|' +
  'trao tặng|di dời|nắm bắt|nắm|đăng tải|phát sóng|phát hành|chấn chỉnh|bảo dưỡng|thí điểm|' +
  'nhập khẩu|xuất khẩu|tiêu thụ|ươm tạo|luân phiên|điều động|cung ứng|cải cách|rút ngắn|phân tuyến|xác minh|' +
  'tiến hành|phát hiện|tạo lập|kết nghĩa|đồng hành|dành|giữ|chấp hành|tuân thủ|bám sát|mua|ấn định|lấy mẫu|ra quân|nạo vét|có kế hoạch|có giải pháp|có phương án|có biện pháp|có văn bản|quan tâm|tính toán|định hướng|đặt|' +
  'sẵn sàng|thay thế|tăng thời lượng|tăng tần suất|chi trả|cưỡng chế|thu hồi|thu gom|sơ tán|ứng phó|ứng trực|trực ban|' +
  'túc trực|phân luồng|điều tiết|cảnh báo|khuyến cáo|dự báo|nhắc nhở|xử phạt|tháo dỡ|gia cố|tu sửa|duy tu|bảo trì|khôi phục|' +
  'niêm yết|sáp nhập|sắp đặt|tinh giản|luân chuyển|bổ nhiệm|cắm mốc|đấu giá|đấu thầu|đấu nối|cấp phát|cấp nước|' +
  'cấp bổ sung|cấp mã|kê khai|kiểm kê|kiểm đếm|kiểm định|kiểm nghiệm|nghiệm thu|tích hợp|vệ sinh|dọn dẹp|chỉnh trang|' +
  'trang trí|gặp gỡ|cứu trợ|cứu hộ|ứng cứu|cấm|hạn chế|dừng|tạm dừng|đình chỉ|gia hạn|công nhận|chứng nhận|xếp hạng|' +
  'trao giải|trao học bổng|trao quà|trao thưởng|nộp|hoàn trả|đối thoại|tọa đàm|đăng cai|đề cử|đồng tổ chức|kết hợp|' +
  'tài trợ|viện trợ|quyên góp|gìn giữ|truyền dạy|phục vụ|tuần tra|chốt chặn|cách ly|xác nhận|xác thực|cài đặt|tổng kết|' +
  'sơ kết|ghi hình|đưa tin|phản ánh|làm rõ|làm thủ tục|làm sạch|làm tốt|làm chủ đầu tư|làm mới|tránh|tập hợp|trưng cầu|hoãn|bãi bỏ|' +
  'đặt hàng|thử nghiệm|nhân giống|tiêm phòng|tiêm chủng|phun thuốc|khử khuẩn|khoanh vùng|xét nghiệm|dạy|học tập|' +
  'thăm hỏi|động viên|tri ân|quay phim|chọn|tuyển|tìm|viết|soạn|đo đạc|rút kinh nghiệm|phân loại|phân bố|kéo dài|siết chặt|bảo hộ|nhận diện|truy quét|đấu tranh|họp|cắm biển|xây|treo'
).split('|');

/** How a task is to be done: stands before its verb, and belongs to its wording. */
export const MANNERS: readonly string[] = (
  'tiếp tục|kiên quyết|cương quyết|chủ động|tích cực|khẩn trương|tập trung|nghiêm túc|kịp thời|thường xuyên|trực tiếp|nhanh chóng|sớm|từng bước|' +
  'không ngừng|cùng nhau|quyết liệt|định kỳ|hằng năm|hàng năm|căn cứ|trên cơ sở|theo chức năng|trong phạm vi|tùy theo|' +
  'trong thời gian tới|thời gian tới|trong năm|trong tháng|trong quý|trước ngày|từ nay'
).split('|');

/** What binds a body to a task, whatever verb follows. */
export const DUTIES: readonly string[] = (
  'sẽ|cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao|được phân công|được yêu cầu|được đề nghị|được chỉ định|được ủy quyền|chủ trì|phụ trách|làm đầu mối|' +
  'làm cơ quan đầu mối|là đầu mối|là cơ quan đầu mối|là đơn vị đầu mối|là cơ quan thường trực|làm cơ quan thường trực'
).split('|');

/** After these a body does nothing that it was told: it did so, says so, is so. */
export const STATES: readonly string[] = (
  'đã|đang|vừa|từng|là|có|được|bị|hứa|thừa nhận|lý giải|giải thích|nêu rõ|nêu|cơ bản|cho biết|cho rằng|khẳng định|nhấn mạnh|ghi nhận|biểu dương|bày tỏ|mong muốn|mong|' +
  'hy vọng|hi vọng|tin tưởng|cảm ơn|chúc mừng|chúc|phát biểu|đồng tình|kỳ vọng|nhận định|gồm|bao gồm|diễn ra|trân trọng|' +
  'chào đón|chào mừng|ủng hộ|đạt|thuộc|nhận|đến|tới|xem như|coi|trở thành'
).split('|');

/** Predicates that make nothing to be done: "… sẽ xem như", "… sẽ là những cầu nối". */
export const NO_TASKS: readonly string[] =
  'xem như|xem là|coi là|coi như|trở thành|là|được|có|diễn ra|mang lại|giúp cho|góp phần|đạt|bị|gặp|nhận được|còn'.split(
    '|',
  );
