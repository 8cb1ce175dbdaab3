import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256, sha256Plain } from '../../app/engine/sha256.ts';

afterEach(() => vi.unstubAllGlobals());

// From FIPS 180-4's published examples.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('plain hash of %j', (text, expected) => {
  expect(sha256Plain(new TextEncoder().encode(text))).toBe(expected);
});

test('plain hash of bytes of every length is that of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 0, maxLength: 300 }), (bytes) => {
      expect(sha256Plain(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test('a page without crypto.subtle hashes all the same', async () => {
  vi.stubGlobal('crypto', {});
  const bytes = new TextEncoder().encode('abc').buffer;
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await sha256(bytes)).toBe(expected);
});
