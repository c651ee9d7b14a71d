/** How the coordinator of a locality would settle a draft of one of the real documents. */
export interface Settled {
  readonly file: string;
  readonly coordinator: string;
  readonly items: number;
  /** By what a question is about; of the plan, or of all items that it asks about. */
  readonly answers: Readonly<Record<string, string>>;
  /** Leads that an item gets by an edit, by its place. */
  readonly leads: Readonly<Record<string, string>>;
  /** Which body of today a printed name means; other names: whom is suggested first, or nobody with an account. */
  readonly matches: Readonly<Record<string, string>>;
  /** Who acknowledges an item first. */
  readonly officer: string;
}

const THIS_YEAR = new Date().getFullYear();
const YEARS = { from: `${THIS_YEAR}`, to: `${THIS_YEAR + 3}` };
const REPORTS = { agencyReportBefore: '10/12', consolidatedReportBefore: '20/12' };

/** The plan with a table is followed to its end by other tests; here it goes the way of the documents too. */
const KHANH_HOA: Settled = {
  file: '001_6ede71529d5c2399.txt',
  coordinator: 'so-ngoai-vu',
  items: 30,
  answers: { leads: 'Sở Giáo dục và Đào tạo' },
  leads: {},
  matches: {
    'Sở Kế hoạch và Đầu tư': 'Sở Tài chính',
    'Sở Lao động - Thương binh & Xã hội': 'Sở Nội vụ',
    'Sở Thông tin và Truyền thông': 'Sở Khoa học và Công nghệ',
  },
  officer: 'so-du-lich',
};

/** A directive to departments of a province that has since become part of a city. */
const QUANG_NAM: Settled = {
  file: '000_b1cd0c73bc1b8406.txt',
  coordinator: 'quang-nam.so-ngoai-vu',
  items: 13,
  answers: {
    ...YEARS,
    ...REPORTS,
    number: '7788/UBND-KGVX',
    issuedOn: '13/11/2023',
    subject: 'Thúc đẩy hợp tác Quảng Nam - Nagasaki',
    code: '1',
    timeline: 'Hằng năm',
  },
  leads: { '2': 'Sở VH-TT&DL', '7': 'Sở Nội vụ' },
  matches: {
    'UBND tỉnh': 'UBND thành phố Đà Nẵng',
    'Sở Ngoại vụ': 'Sở Ngoại vụ thành phố Đà Nẵng',
    'Sở VH-TT&DL': 'Sở Văn hóa, Thể thao và Du lịch thành phố Đà Nẵng',
    'Sở LĐ-TB&XH': 'Sở Nội vụ thành phố Đà Nẵng',
    'Sở Nội vụ': 'Sở Nội vụ thành phố Đà Nẵng',
    'Sở NN&PTNT': 'Sở Nông nghiệp và Môi trường thành phố Đà Nẵng',
    'Sở NN& PTNT': 'Sở Nông nghiệp và Môi trường thành phố Đà Nẵng',
    'UBND TP.Hội An': 'UBND phường Hội An',
  },
  officer: 'quang-nam.so-noi-vu',
};

/** A working session of which nobody but the focal agency is charged with anything. */
const YEN_BAI: Settled = {
  file: '002_66be082b74e51ac7.txt',
  coordinator: 'yen-bai.van-phong-ubnd-tinh',
  items: 5,
  answers: {
    ...YEARS,
    ...REPORTS,
    number: '01/TB-UBND',
    issuedOn: '2023-11-21',
    issuer: 'UBND tỉnh Yên Bái',
    code: '1',
    leads: 'Văn phòng UBND tỉnh',
  },
  leads: { '2': 'Sở Kế hoạch và Đầu tư' },
  matches: {
    'UBND tỉnh Yên Bái': 'UBND tỉnh Lào Cai',
    'Văn phòng UBND tỉnh': 'Văn phòng UBND tỉnh Lào Cai',
    'Sở Kế hoạch và Đầu tư': 'Sở Tài chính tỉnh Lào Cai',
  },
  officer: 'yen-bai.so-tai-chinh',
};

/** Minutes that a district signed, which has ended since. */
const HAI_CHAU: Settled = {
  file: '003_8d5cbdabdb8cdc50.txt',
  coordinator: 'da-nang.so-ngoai-vu',
  items: 2,
  answers: {
    ...YEARS,
    ...REPORTS,
    number: '01/BB-UBND',
    issuedOn: '2024-01-22',
    issuer: 'UBND quận Hải Châu',
    focalAgency: 'Sở Ngoại vụ',
    supervisingAuthority: 'UBND thành phố',
    code: '1',
    leads: 'UBND quận Hải Châu',
    timeline: 'Không thời hạn',
  },
  leads: {},
  matches: {
    'Sở Ngoại vụ': 'Sở Ngoại vụ',
    'UBND thành phố': 'UBND thành phố',
    'UBND quận Hải Châu': 'UBND phường Hải Châu',
  },
  officer: 'da-nang.ubnd-phuong-hai-chau',
};

/** A memorandum of fields: who leads what is for the coordinator to say. */
const HUE: Settled = {
  file: '004_d8f805f0078a20cf.txt',
  coordinator: 'hue.so-ngoai-vu',
  items: 9,
  answers: {
    ...YEARS,
    ...REPORTS,
    number: '02/BGN-UBND',
    issuedOn: '04/06/2025',
    issuer: 'UBND thành phố Huế',
    focalAgency: 'Sở Ngoại vụ',
    supervisingAuthority: 'UBND thành phố Huế',
    code: '1',
    leads: 'Sở Giáo dục và Đào tạo',
    timeline: 'Hằng năm',
  },
  leads: { '1': 'Sở Ngoại vụ', '9': 'Sở Ngoại vụ' },
  matches: {
    'Sở Ngoại vụ': 'Sở Ngoại vụ',
    'UBND thành phố Huế': 'UBND thành phố Huế',
    'Sở Giáo dục và Đào tạo': 'Sở Giáo dục và Đào tạo',
  },
  officer: 'hue.so-giao-duc-va-dao-tao',
};

export const DOCUMENTS: readonly Settled[] = [QUANG_NAM, KHANH_HOA, YEN_BAI, HAI_CHAU, HUE];
