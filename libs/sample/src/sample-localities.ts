import { CATALOGUES } from '#catalogue/catalogues';
import { agenciesOfCatalogue, agencyIdOf, localityIdOf, type SampleAgency } from './catalogue-locality.ts';
import { type DemoAccount, demoAccount } from './sample-accounts.ts';

/** A locality to try its documents in. */
export interface SampleLocality {
  readonly id: string;
  readonly name: string;
  readonly agencies: readonly SampleAgency[];
  readonly accounts: readonly DemoAccount[];
}

/** Offices by what follows the locality in the user name, each with the body that holds them today. */
interface Offices {
  readonly coordinator: readonly [name: string, code: string];
  readonly supervisor: string;
  readonly officers: Readonly<Record<string, string>>;
}

/** One officer for each body that the documents of the locality charge, or that took over its work. */
const OFFICES: Readonly<Record<string, Offices>> = {
  'quang-nam': {
    coordinator: ['so-ngoai-vu', 'so-ngoai-vu-da-nang'],
    supervisor: 'ubnd-thanh-pho-da-nang',
    officers: {
      'so-noi-vu': 'so-noi-vu-da-nang',
      'so-van-hoa-the-thao-va-du-lich': 'so-van-hoa-the-thao-va-du-lich-da-nang',
      'so-nong-nghiep-va-moi-truong': 'so-nong-nghiep-va-moi-truong-da-nang',
      'so-y-te': 'so-y-te-da-nang',
      'ubnd-phuong-hoi-an': 'ubnd-phuong-hoi-an',
      'truong-cao-dang-y-te': 'truong-cao-dang-y-te-quang-nam',
    },
  },
  'yen-bai': {
    coordinator: ['van-phong-ubnd-tinh', 'van-phong-ubnd-tinh-lao-cai'],
    supervisor: 'ubnd-tinh-lao-cai',
    officers: {
      'truong-cao-dang': 'truong-cao-dang-yen-bai',
      'truong-cao-dang-nghe': 'truong-cao-dang-nghe-yen-bai',
      'so-tai-chinh': 'so-tai-chinh-lao-cai',
      'so-cong-thuong': 'so-cong-thuong-lao-cai',
      'so-van-hoa-the-thao-va-du-lich': 'so-van-hoa-the-thao-va-du-lich-lao-cai',
      'so-y-te': 'so-y-te-lao-cai',
    },
  },
  'da-nang': {
    coordinator: ['so-ngoai-vu', 'so-ngoai-vu'],
    supervisor: 'ubnd-thanh-pho',
    officers: {
      'ubnd-phuong-hai-chau': 'ubnd-phuong-hai-chau',
      'ubnd-phuong-hoa-cuong': 'ubnd-phuong-hoa-cuong',
      'so-noi-vu': 'so-noi-vu',
      'so-giao-duc-va-dao-tao': 'so-giao-duc-va-dao-tao',
      'so-y-te': 'so-y-te',
      'so-xay-dung': 'so-xay-dung',
      'so-nong-nghiep-va-moi-truong': 'so-nong-nghiep-va-moi-truong',
      'so-cong-thuong': 'so-cong-thuong',
      'so-van-hoa-the-thao-va-du-lich': 'so-van-hoa-the-thao-va-du-lich',
    },
  },
  hue: {
    coordinator: ['so-ngoai-vu', 'so-ngoai-vu'],
    supervisor: 'ubnd-thanh-pho',
    officers: {
      'so-van-hoa-va-the-thao': 'so-van-hoa-va-the-thao',
      'so-du-lich': 'so-du-lich',
      'so-giao-duc-va-dao-tao': 'so-giao-duc-va-dao-tao',
      'so-y-te': 'so-y-te',
      'so-noi-vu': 'so-noi-vu',
      'so-nong-nghiep-va-moi-truong': 'so-nong-nghiep-va-moi-truong',
      'so-cong-thuong': 'so-cong-thuong',
      'trung-tam-bao-ton-di-tich': 'trung-tam-bao-ton-di-tich-co-do-hue',
    },
  },
};

function accountsOf(catalogue: string, agencies: readonly SampleAgency[], offices: Offices) {
  const home = { catalogue, localityId: localityIdOf(catalogue), agencies };
  const account = (name: string, role: DemoAccount['role'], code: string | null): DemoAccount => {
    const agencyId = code === null ? null : agencyIdOf(catalogue, code);
    return demoAccount(home, { username: `${catalogue}.${name}`, role, agencyId });
  };
  return [
    account(offices.coordinator[0], 'coordinator', offices.coordinator[1]),
    account('ubnd', 'supervisor', offices.supervisor),
    account('quan-tri', 'administrator', null),
    ...Object.entries(offices.officers).map(([name, code]) => account(name, 'officer', code)),
  ];
}

/** The localities beside that of the sample's plan. */
export const sampleLocalities = (): readonly SampleLocality[] =>
  CATALOGUES.flatMap(({ id: catalogue, name }) => {
    const offices = OFFICES[catalogue];
    if (offices === undefined) return [];
    const agencies = agenciesOfCatalogue(catalogue);
    const accounts = accountsOf(catalogue, agencies, offices);
    return [{ id: localityIdOf(catalogue), name, agencies, accounts }];
  });
