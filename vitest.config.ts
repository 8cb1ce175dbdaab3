import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Each page test drives a browser of its own; two cores bear no more.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A page under load answers late; what is awaited still has to come.
    expect: { poll: { timeout: 30_000 } },
  },
});
