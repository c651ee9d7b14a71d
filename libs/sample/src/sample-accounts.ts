import { derivedId } from '#domain/identity/derived-id';
import { SAMPLE_AGENCIES, SAMPLE_AUTHORITY, SAMPLE_FOCAL, sampleAgencyId } from './sample-agencies.ts';

export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly role: 'coordinator' | 'officer' | 'supervisor' | 'auditor' | 'administrator';
  /** Null for an account that stands in no agency. */
  readonly agencyId: string | null;
  /** What is printed beside the account. */
  readonly agencyName: string | null;
}

/** Known to everybody: the accounts are for trying the product on one's own machine. */
export const DEMO_PASSWORD = 'phoihop-demo';

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

function account(username: string, role: DemoAccount['role'], agencyId: string | null): DemoAccount {
  const agency = SAMPLE_AGENCIES.find(({ id }) => id === agencyId);
  const agencyName = agency?.names.at(-1)?.name ?? null;
  return { id: derivedId('account', 'khanh-hoa', username), username, role, agencyId, agencyName };
}

export const DEMO_COORDINATOR = account('so-ngoai-vu', 'coordinator', SAMPLE_FOCAL);

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  DEMO_COORDINATOR,
  account('chuyen-vien-ngoai-vu', 'officer', SAMPLE_FOCAL),
  ...OFFICES.map((slug) => account(slug, 'officer', sampleAgencyId(slug))),
  account('ubnd-tinh', 'supervisor', SAMPLE_AUTHORITY),
  account('kiem-tra', 'auditor', null),
  account('quan-tri', 'administrator', null),
];
