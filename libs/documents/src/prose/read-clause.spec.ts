import { describe, expect, it } from '@jest/globals';
import { foreignIn } from './foreign.ts';
import { readClause } from './read-clause.ts';
import { withoutStop } from './sentences.ts';

const AROUND = ' Tỉnh Phú Hải hợp tác với thành phố Kitano (Nhật Bản), TP.Seongju (Hàn Quốc).';
const read = (text: string) => readClause(withoutStop({ text, from: 0 }), foreignIn(text + AROUND));

/** Who is charged, with whom, and with what; or what else the clause is. */
function told(text: string): string {
  const finding = read(text);
  if (finding.kind === 'task') return `? + ${finding.coordinating.join(', ')} > ${finding.task.text}`;
  if (finding.kind !== 'charge') return finding.kind;
  return `${finding.leads.join(' | ')} + ${finding.coordinating.join(' | ')} > ${finding.task?.text ?? ''}`;
}

describe('a clause that charges', () => {
  it.each([
    ['Giao Sở Y tế cử bác sĩ đi học.', 'Sở Y tế +  > cử bác sĩ đi học'],
    [
      'Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính, các đơn vị liên quan lập dự toán đón đoàn',
      'Sở Ngoại vụ + Sở Tài chính | các đơn vị liên quan > lập dự toán đón đoàn',
    ],
    ['UBND tỉnh yêu cầu Sở VH-TT&DL tổ chức tuần phim', 'Sở VH-TT&DL +  > tổ chức tuần phim'],
    ['UBND tỉnh đã giao UBND TP.Bến Sông rà soát bến tàu', 'UBND TP.Bến Sông +  > rà soát bến tàu'],
    [
      'Phát biểu kết luận, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh đề nghị Công an tỉnh tạo điều kiện về thị thực',
      'Công an tỉnh +  > tạo điều kiện về thị thực',
    ],
    ['Đề nghị các sở, ban, ngành trong thời gian tới, cử đầu mối', 'các sở, ban, ngành +  > cử đầu mối'],
    ['Phân công Giám đốc Sở Nội vụ phụ trách việc cử cán bộ', 'Sở Nội vụ +  > việc cử cán bộ'],
    ['Sở Du lịch có trách nhiệm tìm đối tác', 'Sở Du lịch +  > tìm đối tác'],
    ['Văn phòng UBND tỉnh chịu trách nhiệm bố trí phiên dịch', 'Văn phòng UBND tỉnh +  > bố trí phiên dịch'],
    ['Sở Công Thương được giao chủ trì tìm nhà đầu tư', 'Sở Công Thương +  > tìm nhà đầu tư'],
    [
      'Sở Nội vụ phối hợp với Sở Y tế, tỉnh Kitano và Trường Đại học Phú Hải tuyển chọn sinh viên',
      'Sở Nội vụ + Sở Y tế | Trường Đại học Phú Hải > phối hợp với Sở Y tế, tỉnh Kitano và Trường Đại học Phú Hải tuyển chọn sinh viên',
    ],
    [
      'Ban Quản lý dự án đầu tư xây dựng tỉnh sẽ khảo sát địa điểm',
      'Ban Quản lý dự án đầu tư xây dựng tỉnh +  > khảo sát địa điểm',
    ],
    ['Giao Sở Xây dựng xây dựng đề án', 'Sở Xây dựng +  > xây dựng đề án'],
    [
      'Giao Sở Giáo dục và Đào tạo tổ chức dạy tiếng Nhật',
      'Sở Giáo dục và Đào tạo +  > tổ chức dạy tiếng Nhật',
    ],
    ['Giao Sở Y tế gói bánh chưng tặng đoàn', 'Sở Y tế +  > gói bánh chưng tặng đoàn'],
    ['Đề nghị tăng cường trao đổi thông tin', ' +  > tăng cường trao đổi thông tin'],
    ['Đối với Sở Y tế, UBND tỉnh yêu cầu mua thêm thuốc', 'Sở Y tế +  > mua thêm thuốc'],
    ['Riêng Sở Nội vụ, giao thẩm định đề án', 'Sở Nội vụ +  > thẩm định đề án'],
    ['Công an tỉnh được đề nghị cử cán bộ', 'Công an tỉnh +  > cử cán bộ'],
    ['Giao Sở Y tế chủ trì, Sở Tài chính phối hợp lập dự toán', 'Sở Y tế + Sở Tài chính > lập dự toán'],
    ['Sở Xây dựng chỉ đạo các đơn vị vá mặt đường', 'Sở Xây dựng +  > chỉ đạo các đơn vị vá mặt đường'],
    ['UBND thành phố Bến Sông đo lại đất', 'UBND thành phố Bến Sông +  > đo lại đất'],
    ['UBND tỉnh ban hành văn bản yêu cầu Sở Y tế trực Tết', 'Sở Y tế +  > trực Tết'],
    ['Sở Ngoại vụ kính đề nghị Quý cơ quan cử đại biểu', 'Quý cơ quan +  > cử đại biểu'],
    ['Thống nhất chủ trương, giao Sở Y tế lập dự án', 'Sở Y tế +  > lập dự án'],
    ['Theo biên bản, hai trường sẽ trao đổi giảng viên', ' +  > trao đổi giảng viên'],
    ['Giao các trung tâm học tập cộng đồng mở lớp', 'các trung tâm học tập cộng đồng +  > mở lớp'],
    ['Giao Hội đồng nghiệm thu tỉnh xem xét kết quả', 'Hội đồng nghiệm thu tỉnh +  > xem xét kết quả'],
    ['Yêu cầu các đơn vị trên địa bàn rà soát hợp đồng', 'các đơn vị trên địa bàn +  > rà soát hợp đồng'],
    ['Hai Bên trao đổi đoàn thanh niên', ' +  > trao đổi đoàn thanh niên'],
    ['Hai bên đánh giá kết quả mỗi năm một lần', ' +  > đánh giá kết quả mỗi năm một lần'],
    [
      'Chủ tịch UBND tỉnh cơ bản thống nhất với báo cáo của Sở Y tế, đồng thời yêu cầu Sở Nội vụ tuyển bác sĩ',
      'Sở Nội vụ +  > tuyển bác sĩ',
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Các thầy cô trồng cây lưu niệm',
    'Sở Y tế đề nghị người dân tiêm phòng',
    'Các đại biểu đề nghị tỉnh mở đường',
    'Phía Seongju đề nghị tỉnh Phú Hải gửi giáo viên',
    'Chủ tịch UBND tỉnh nêu rõ, cơ quan nào sai thì phải chịu trách nhiệm',
    'Hai bên khẳng định tình hữu nghị',
  ])('%j charges nobody', (text) => {
    expect(['statement', 'foreign', 'noun', 'report']).toContain(read(text).kind);
  });

  it('charges nobody where the sides agree', () => {
    expect(told('Hai bên thống nhất mở lớp tiếng Nhật')).toBe(' +  > mở lớp tiếng Nhật');
    expect(told('Thời gian tới, tỉnh Phú Hải sẽ cho phép mở trường')).toBe(' +  > cho phép mở trường');
    expect(told('Cùng nghiên cứu mở đường bay')).toBe(' +  > Cùng nghiên cứu mở đường bay');
    expect(told('Mỗi địa phương tích cực giới thiệu đặc sản')).toBe(' +  > tích cực giới thiệu đặc sản');
    expect(told('Hai bên tiếp tục cử chuyên gia')).toBe(' +  > tiếp tục cử chuyên gia');
    expect(told('Chủ tịch UBND tỉnh đề nghị hai địa phương trao đổi đoàn')).toBe(' +  > trao đổi đoàn');
    expect(told('Phú Hải và bạn bè quốc tế')).toBe('noun');
  });

  it('makes an agency the focal one', () => {
    for (const text of [
      'Sở Ngoại vụ sẽ là cơ quan đầu mối, kết nối các bên',
      'UBND tỉnh cử đầu mối là Sở Ngoại vụ để kết nối các bên',
      'Cử Sở Ngoại vụ làm đầu mối, kết nối các bên',
      'Giao Sở Ngoại vụ làm cơ quan đầu mối, kết nối các bên',
    ])
      expect(read(text)).toMatchObject({ kind: 'charge', leads: ['Sở Ngoại vụ'], focal: true });
  });

  it('keeps for a person what it cannot read after a verb of charging', () => {
    const text = 'Giao Trung tâm Khuyến nông vẽ lại sơ đồ vùng chè';
    expect(read(text)).toMatchObject({ task: null, unread: { text: text.slice(5) } });
  });

  it('begins where it charges, not in the long words before', () => {
    const before =
      'Nhấn mạnh ý nghĩa của những kết quả hợp tác mà hai địa phương cùng nhau đạt được trong năm, ';
    expect(read(`${before}Chủ tịch UBND tỉnh giao Sở Y tế cử bác sĩ`)).toMatchObject({ from: before.length });
  });
});

describe('a clause without a subject', () => {
  it.each([
    ['Cử công chức sang học tập', '? +  > Cử công chức sang học tập'],
    ['Đồng thời, mở lớp tiếng Nhật', '? +  > mở lớp tiếng Nhật'],
    ['Chủ trì, phối hợp với Sở Y tế khảo sát bệnh viện', '? + Sở Y tế > khảo sát bệnh viện'],
    ['Chỉ đạo các phòng chuyên môn lập danh sách', '? +  > Chỉ đạo các phòng chuyên môn lập danh sách'],
  ])('%j is somebody’s task', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a clause that charges nobody with anything', () => {
  it.each([
    'Thời gian qua, Sở Y tế đã cử 12 bác sĩ đi học',
    'Năm 2022, UBND tỉnh đã giao Sở Y tế cử bác sĩ',
    'Từ tháng 7.2021, hai địa phương ký kết thỏa thuận',
    'Chiều 5.8, Sở Du lịch tổ chức lễ hội đường phố',
    'Sở Y tế cho biết dịch bệnh giảm',
    'Sở Du lịch là đơn vị dẫn đầu phong trào',
    'Sở Ngoại vụ có 25 công chức',
    'Hai bên đã trao đổi nhiều nội dung',
    'Hai bên trao đổi về kết quả hợp tác',
    'Thành phố Kitano sẽ cử chuyên gia',
    'Ngài Sato - Thị trưởng Kitano đề nghị tỉnh sớm mở đường bay',
    'Bộ trưởng Ngoại giao Lê Văn An sẽ khảo sát cửa khẩu',
    'Cùng tham gia đoàn có lãnh đạo các sở',
    'Cử tri đề nghị Sở Y tế cử bác sĩ về xã',
    'Doanh nghiệp kiến nghị UBND tỉnh giảm phí',
    'UBND tỉnh đề nghị Bộ Ngoại giao quan tâm hỗ trợ',
    'UBND tỉnh đề nghị thành phố Kitano tiếp nhận thực tập sinh',
    'Mục đích của bản ghi nhớ nhằm mở rộng hợp tác',
    'Hợp tác giữa hai tỉnh là bước tiến mới',
    'Giao lưu văn hóa được người dân đón nhận',
    'Giao thông qua cửa khẩu thuận lợi',
    'Ngoại giao nhân dân luôn được coi trọng',
    'Theo yêu cầu của Sở Y tế, bệnh viện mở thêm giường',
    'Đồng chí Chủ tịch UBND tỉnh mong muốn hai bên gắn bó',
    'Chủ tịch UBND tỉnh tin tưởng hợp tác sẽ phát triển',
    'Bàn giao công trình cho địa phương là dịp vui',
    'Q.Bến Nghé và TP.Seongju sẽ xem như hai địa phương kết nghĩa',
  ])('%j', (text) => {
    const finding = read(text);
    const charges =
      finding.kind === 'task' || (finding.kind === 'charge' && finding.task !== null && finding.certain);
    expect(charges).toBe(false);
  });

  it('is sure of a body’s bare verb only where somebody directs', () => {
    expect(read('Sở Y tế khảo sát bệnh viện tuyến huyện')).toMatchObject({ kind: 'charge', certain: false });
  });
});
