/** Countries and regions by which a document tells its partners; Việt Nam is none of them. */
export const COUNTRIES: readonly string[] = (
  'Nhật Bản|Nhật|Hàn Quốc|Triều Tiên|Trung Quốc|Đài Loan|Hồng Kông|Hong Kong|Ma Cao|Mông Cổ|Lào|Campuchia|Cam-pu-chia|' +
  'Thái Lan|Mi-an-ma|Myanmar|Malaysia|Ma-lai-xi-a|Singapore|Xinh-ga-po|Indonesia|In-đô-nê-xi-a|Philippines|Phi-líp-pin|' +
  'Brunei|Đông Ti-mo|Ấn Độ|Pakistan|Bangladesh|Sri Lanka|Nepal|Israel|I-xra-en|Iran|Qatar|UAE|Thổ Nhĩ Kỳ|Nga|' +
  'Liên bang Nga|Belarus|Bê-la-rút|Ukraina|Kazakhstan|Ba Lan|Séc|Slovakia|Hungary|Hung-ga-ri|Rumani|Bulgaria|Đức|Pháp|' +
  'Anh|Ireland|Ai-len|Hà Lan|Bỉ|Luxembourg|Thụy Sĩ|Áo|Ý|Italia|I-ta-li-a|Tây Ban Nha|Bồ Đào Nha|Hy Lạp|Thụy Điển|' +
  'Na Uy|Phần Lan|Đan Mạch|Hoa Kỳ|Mỹ|Canada|Ca-na-đa|Mexico|Mê-hi-cô|Cuba|Cu Ba|Cu-ba|Brazil|Bra-xin|Argentina|Chile|' +
  'Chi-lê|Peru|Úc|Australia|Ô-xtrây-li-a|New Zealand|Niu Di-lân|Nam Phi|Ai Cập|Maroc|Ma-rốc|Mozambique|Angola'
).split('|');

/** Countries whose names are common words or parts of names within the country: only in brackets or after a comma. */
export const SHORT_COUNTRIES: ReadonlySet<string> = new Set(
  'Nhật|Lào|Nga|Đức|Pháp|Anh|Bỉ|Áo|Ý|Mỹ|Úc|Séc|UAE'.split('|'),
);

/** Offices and bodies that are abroad whatever the name after them. */
export const ABROAD: readonly string[] = (
  'Thị trưởng|Tỉnh trưởng|Thống đốc|Đại sứ|Tổng Lãnh sự|Lãnh sự|Tham tán|JICA|KOICA|JETRO|KOTRA|UNESCO|UNDP|phía bạn|' +
  'phía đối tác|phía nước ngoài|đoàn công tác của|Đoàn công tác|đoàn đại biểu|Đoàn đại biểu|nước bạn|Ngài|ngài'
).split('|');

/** Places of this country whose names are no Vietnamese syllables. */
export const HOME_NAMES: ReadonlySet<string> = new Set(
  'Pleiku|Vietnam|Viet|Saigon|Hanoi|Krông|Kbang|Kông|Chro|Prông|Drai|Mdrăk|Kar|Lăk|Cư|Mgar|Súp|Hleo|Đak|Glong|Song|Rlấp|Ea'.split(
    '|',
  ),
);
