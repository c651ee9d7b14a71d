import { createServer } from 'node:http';

/** Answers with what it was given, so that a test sees its environment and its process id. */
const { DATABASE_OWNER_URL, TEMPORAL_ADDRESS, PORT, PHOIHOP_SIGNING_KEY_FILE } = process.env;
const seen = {
  pid: process.pid,
  parent: process.ppid,
  DATABASE_OWNER_URL,
  TEMPORAL_ADDRESS,
  PHOIHOP_SIGNING_KEY_FILE,
};
const server = createServer((_request, response) => response.end(JSON.stringify(seen)));
server.listen(Number(PORT), '127.0.0.1');
const end = (): void => process.exit(0);
process.on('SIGTERM', end);
process.on('disconnect', end);
