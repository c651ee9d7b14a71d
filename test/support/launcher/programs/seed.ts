import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const accounts = [{ username: 'dieuphoi', password: 'mẫu', role: 'coordinator', agency: 'Sở Ngoại vụ' }];
writeFileSync(join(process.env['PHOIHOP_DATA'] ?? '', 'demo-accounts.json'), JSON.stringify(accounts));
process.disconnect();
