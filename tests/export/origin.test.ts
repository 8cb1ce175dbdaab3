import { expect, test } from 'vitest';
import { versionInWords } from '../../app/export/origin.ts';

test('the version of invented data says what it is, that of real data stays as it is', () => {
  expect(versionInWords('83a25216f651', 'th')).toBe('83a25216f651');
  expect(versionInWords('synthetic-83a2', 'th')).toBe('synthetic-83a2 (ข้อมูลสังเคราะห์)');
  expect(versionInWords('synthetic-83a2', 'en')).toBe('synthetic-83a2 (Synthetic data)');
});
