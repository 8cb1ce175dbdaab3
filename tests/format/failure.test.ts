import { describe, expect, test } from 'vitest';
import { DataError, failures, type FailureKind } from '../../app/engine/errors.ts';
import { describeFailure } from '../../app/format/failure.ts';

const kinds = Object.keys(failures) as FailureKind[];

describe('a failure of the data in words', () => {
  test('says what failed, what it affects and what to do, with table and code', () => {
    const failure = new DataError('file_damaged', 'hash differs', { table: 'projects' });
    expect(describeFailure(failure, 'th')).toBe(
      'เปิดตารางโครงการไม่ได้ เพราะไฟล์ไม่ครบถ้วนหรือถูกเปลี่ยนแปลง ' +
        'ข้อมูลส่วนนี้จึงยังไม่แสดง ส่วนอื่นของหน้ายังใช้ได้ ' +
        'ลองโหลดใหม่ หากยังไม่ได้ แจ้งผู้ดูแลพร้อมรหัส T12',
    );
  });

  test.each(kinds)('%s is said in Thai with its code and no open place', (kind) => {
    const text = describeFailure(new DataError(kind, 'x', { table: 'lines' }), 'th');
    expect(text).toContain(failures[kind]);
    expect(text).not.toMatch(/[{}]/);
    expect(text.replace(/manifest/g, '')).not.toMatch(/[a-z]{3,}/);
  });

  test('a table nobody named still gets a word', () => {
    const odd = new DataError('file_missing', 'x', { table: 'no_such_table' });
    expect(describeFailure(odd, 'th')).toContain('เปิดตารางข้อมูลไม่ได้');
  });
});
