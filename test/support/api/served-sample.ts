import { seedAccounts, seedLocality } from '../../../apps/worker/src/seed/reference-data.ts';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { realServer, Rig } from '../workflows/rig.ts';
import { type Caller, serve, type Served } from './served.ts';

/** The API on engines of its own, with the agencies and accounts of the sample's locality. */
export interface ServedSample extends Served {
  readonly rig: Rig;
  readonly coordinator: Caller;
}

/** @param isRelaying whether what a process says leaves it */
export async function serveSample({ isRelaying = false } = {}): Promise<ServedSample> {
  const server = await realServer();
  const rig = await Rig.open({ server });
  if (isRelaying) rig.relay.start();
  await rig.record.transaction(seedLocality);
  await rig.record.transaction(seedAccounts);
  const served = await serve(rig);
  return {
    rig,
    coordinator: await served.signIn('so-ngoai-vu', DEMO_PASSWORD),
    signIn: (username, password) => served.signIn(username, password),
    async close() {
      await served.close();
      if (isRelaying) await rig.relay.stop();
      await rig.close();
      await server.stop();
    },
  };
}
