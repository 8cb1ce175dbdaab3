import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const EVERY_MS = 50;
const parent = process.ppid;

// A thread of its own: it still runs where the child's first thread hangs, and it sees memory
// that no limit of the heap knows (typed arrays, WebAssembly).
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  if (process.memoryUsage.rss() < workerData.bytes) return;
  writeSync(process.stderr.fd ?? 2, workerData.words);
  process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
