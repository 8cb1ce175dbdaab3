import { maybeBundled } from './bundle/bundle.mjs';
import { readerVersion } from './bundle/version.mjs';

// The command from its bundle, or from its sources where it could not be bundled.
const bundled = await maybeBundled('cli', readerVersion());
if (bundled) await import(bundled.href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}
