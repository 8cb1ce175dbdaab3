import type { Text } from '../words.ts';

/** Words about ITA targets, published results and levels. */
export const itaWords = {
  title: { th: 'คะแนน ITA: เป้าหมายเทียบกับผลที่เผยแพร่', en: 'ITA: targets against results' },
  short: { th: 'คะแนน ITA', en: 'ITA' },
  none: {
    th: 'ยังไม่มีผล ITA ที่เผยแพร่ในชุดข้อมูลนี้',
    en: 'No published ITA result is in this data',
  },
  noneAtAll: {
    th: 'ยังไม่มีผล ITA ที่เผยแพร่ในชุดข้อมูลนี้ และเอกสารไม่ระบุเป้าหมายคะแนน ITA',
    en: 'No published ITA result is in this data, and no ITA target is printed',
  },
  aimNote: {
    th: 'เป้าหมายของประเทศคือ {aim} คะแนนภายใน{year} ไม่ใช่เกณฑ์ขั้นต่ำของแต่ละปี',
    en: 'the national aim is {aim} points by {year}; it is no floor for each year',
  },
  above: {
    th: '{year} ได้ {score} คะแนน สูงกว่าเป้าหมายที่ตั้งไว้ {target} อยู่ {gap} คะแนน',
    en: '{year}: {score} points, {gap} above the target of {target}',
  },
  below: {
    th: '{year} ได้ {score} คะแนน ต่ำกว่าเป้าหมายที่ตั้งไว้ {target} อยู่ {gap} คะแนน',
    en: '{year}: {score} points, {gap} below the target of {target}',
  },
  equal: {
    th: '{year} ได้ {score} คะแนน เท่ากับเป้าหมายที่ตั้งไว้',
    en: '{year}: {score} points, just the target',
  },
  alone: {
    th: '{year} ได้ {score} คะแนน ไม่พบเป้าหมายของปีนี้ในเอกสาร',
    en: '{year}: {score} points; no target for the year is printed',
  },
  noScore: { th: '{year} ไม่ระบุคะแนนรวม', en: '{year}: the total is not stated' },
  next: {
    th: '{year} ระดับ{level} หากจะถึงระดับ{next} ยังขาด {parts}',
    en: '{year}: level {level}; short of {next} by {parts}',
  },
  held: {
    th: '{year} คะแนนรวมถึงเกณฑ์ระดับ{next}แล้ว แต่ได้ระดับ{level} เพราะ {parts}',
    en: '{year}: the total reaches {next}, but the level is {level}: {parts}',
  },
  gap: { th: '{part} {points} คะแนน', en: '{part} {points} points' },
  shortPart: {
    th: '{part} ยังขาดอีก {points} คะแนน',
    en: '{part} is {points} points short',
  },
  totalThen: {
    th: 'ถ้าส่วนที่ขาดถึงเกณฑ์พอดีและส่วนอื่นเท่าเดิม คะแนนรวมจะเป็น {points}',
    en: 'with those parts just at the floor and the others as they are, the total would be {points}',
  },
  top: { th: '{year} อยู่ระดับสูงสุดแล้ว ({level})', en: '{year}: the highest level ({level})' },
  open: {
    th: '{year} บอกระดับแน่ชัดไม่ได้ เพราะไม่ระบุคะแนนบางส่วน อาจเป็น{levels}',
    en: '{year}: the level cannot be told, as a part is not stated; it may be {levels}',
  },
  or: { th: ' หรือ ', en: ' or ' },
  unknown: {
    th: '{year} คำนวณระดับไม่ได้ เพราะไม่ระบุคะแนนรวม',
    en: '{year}: no level can be computed, as the total is not stated',
  },
  differs: {
    th: 'สัญญาณที่ควรตรวจสอบ: พิมพ์ว่า {printed} แต่คะแนนตามเกณฑ์ให้ระดับ{computed}',
    en: 'Signal to check: {printed} is printed, the points give {computed} by the rule',
  },
  rule: {
    th: 'เกณฑ์ระดับและค่าเฉลี่ยประเทศมาจากแหล่งชั้นรอง ควรตรวจกับคู่มือการประเมินของปีนั้น',
    en: 'Rules of levels and the national mean are second-hand; check them against the handbook of the year',
  },
  tryTitle: {
    th: 'ลองเปลี่ยนคะแนนแต่ละส่วนของ{year} เพื่อดูว่าระดับจะเป็นอย่างไร',
    en: 'Try other points for the parts of {year} and see the level they give',
  },
  tryPart: { th: 'คะแนน {part} ที่ลอง', en: '{part} points to try' },
  trySlider: { th: 'เลื่อนคะแนน {part}', en: 'Move the {part} points' },
  tryPrinted: { th: 'ที่เผยแพร่: {points}', en: 'published: {points}' },
  tryNotStated: { th: 'ที่เผยแพร่: ไม่ระบุ', en: 'published: not stated' },
  tryReset: { th: 'กลับเป็นคะแนนที่เผยแพร่', en: 'Back to the published points' },
  tryTotal: { th: 'คะแนนรวม {points}', en: 'Total {points}' },
  tryMore: {
    th: 'คะแนนรวมจะเป็น {points} (สูงกว่าที่เผยแพร่ {change})',
    en: 'The total would be {points} ({change} above the published one)',
  },
  tryLess: {
    th: 'คะแนนรวมจะเป็น {points} (ต่ำกว่าที่เผยแพร่ {change})',
    en: 'The total would be {points} ({change} below the published one)',
  },
  tryUnknown: {
    th: 'คำนวณคะแนนรวมไม่ได้ เพราะมีส่วนที่ไม่ระบุคะแนน ใส่คะแนนที่ต้องการลองให้ครบทุกส่วน',
    en: 'No total can be computed, as a part is not stated; fill in every part to try one',
  },
  tryNote: {
    th: 'เป็นการทดลองคำนวณ ไม่ใช่ผลที่เผยแพร่ น้ำหนักที่ใช้ IIT {iit} · EIT {eit} · OIT {oit} มาจากแหล่งชั้นรอง',
    en: 'A trial computation, not a published result; weights IIT {iit} · EIT {eit} · OIT {oit} are second-hand',
  },
  caption: { th: 'เป้าหมายและผล ITA รายปี', en: 'ITA targets and results by year' },
  colYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  colTarget: { th: 'เป้าหมาย (คะแนน)', en: 'Target (points)' },
  colResult: { th: 'ผล (คะแนน)', en: 'Result (points)' },
  colLevel: { th: 'ระดับที่พิมพ์', en: 'Level printed' },
  colComputed: { th: 'ระดับตามเกณฑ์', en: 'Level by the rule' },
  cannotTell: { th: 'บอกไม่ได้', en: 'cannot be told' },
  score: { th: 'คะแนนรวม', en: 'total' },
  iit: { th: 'IIT', en: 'IIT' },
  eit: { th: 'EIT', en: 'EIT' },
  oit: { th: 'OIT', en: 'OIT' },
  target: { th: 'เป้าหมาย {n}', en: 'target {n}' },
  result: { th: 'ผล {n}', en: 'result {n}' },
  aim: { th: 'เป้าหมายประเทศ {n} ภายใน{year}', en: 'National aim {n} by {year}' },
  mean: { th: 'ค่าเฉลี่ยประเทศ {n}', en: 'National mean {n}' },
  meanNote: {
    th: 'ค่าเฉลี่ยประเทศ{year} คือ {n} คะแนน จาก {agencies} หน่วยงาน',
    en: 'national mean of {year}: {n} points over {agencies} agencies',
  },
} as const satisfies Record<string, Text>;
