import { derivedId } from '#domain/identity/derived-id';
import type { SampleAgency } from './catalogue-locality.ts';
import {
  SAMPLE_AGENCIES,
  SAMPLE_AUTHORITY,
  SAMPLE_FOCAL,
  SAMPLE_LOCALITY,
  sampleAgencyId,
} from './sample-agencies.ts';

export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly role: 'coordinator' | 'officer' | 'leader' | 'supervisor' | 'auditor' | 'administrator';
  readonly localityId: string;
  /** Null for an account that stands in no agency. */
  readonly agencyId: string | null;
  /** What is printed beside the account. */
  readonly agencyName: string | null;
}

/** Known to everybody: the accounts are for trying the product on one's own machine. */
export const DEMO_PASSWORD = 'phoihop-demo';

/** Where an account belongs. */
interface Home {
  readonly catalogue: string;
  readonly localityId: string;
  readonly agencies: readonly SampleAgency[];
}

type Office = Pick<DemoAccount, 'username' | 'role' | 'agencyId'>;

export function demoAccount({ catalogue, localityId, agencies }: Home, office: Office): DemoAccount {
  const agency = agencies.find(({ id }) => id === office.agencyId);
  const agencyName = agency?.names.at(-1)?.name ?? null;
  return { ...office, id: derivedId('account', catalogue, office.username), localityId, agencyName };
}

/** Every agency that leads an item of the sample has an officer. */
const OFFICES = [
  'so-tai-chinh',
  'so-cong-thuong',
  'so-du-lich',
  'so-noi-vu',
  'so-giao-duc-va-dao-tao',
  'so-khoa-hoc-va-cong-nghe',
  'so-van-hoa-va-the-thao',
  'dai-phat-thanh-truyen-hinh',
] as const;

const HOME: Home = { catalogue: 'khanh-hoa', localityId: SAMPLE_LOCALITY.id, agencies: SAMPLE_AGENCIES };

const account = (username: string, role: DemoAccount['role'], agencyId: string | null): DemoAccount =>
  demoAccount(HOME, { username, role, agencyId });

export const DEMO_COORDINATOR = account('so-ngoai-vu', 'coordinator', SAMPLE_FOCAL);

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  DEMO_COORDINATOR,
  account('chuyen-vien-ngoai-vu', 'officer', SAMPLE_FOCAL),
  ...OFFICES.map((code) => account(code, 'officer', sampleAgencyId(code))),
  account('lanh-dao-du-lich', 'leader', sampleAgencyId('so-du-lich')),
  account('ubnd-tinh', 'supervisor', SAMPLE_AUTHORITY),
  account('kiem-tra', 'auditor', null),
  account('quan-tri', 'administrator', null),
];
