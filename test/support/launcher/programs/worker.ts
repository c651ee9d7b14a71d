const alive = setInterval(() => undefined, 1000);
const end = (): void => {
  clearInterval(alive);
  process.exit(0);
};
process.on('SIGTERM', end);
process.on('disconnect', end);
