import { expect, test } from 'vitest';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { groupText } from '../../../app/views/compare/Peers.tsx';

const thai = localeOf({ language: 'th', digits: 'arabic' });

test('a small group is named as too small, without a middle', () => {
  const group = { body_type: 'pao', n_bodies: 1, low: null, median: null, high: null };
  expect(groupText(group, thai)).toBe('องค์การบริหารส่วนจังหวัด 1 แห่ง ไม่พอเทียบ');
});

test('a large one gives its median between its quartiles', () => {
  const group = { body_type: 'sao', n_bodies: 6, low: 8, median: 12.5, high: 20 };
  expect(groupText(group, thai)).toBe(
    'องค์การบริหารส่วนตำบล 6 แห่ง ค่ากลาง 12.5 โครงการ (ครึ่งหนึ่งอยู่ระหว่าง 8 ถึง 20)',
  );
});
