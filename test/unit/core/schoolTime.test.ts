import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  calendarDay,
  daysBetween,
  isLocalDate,
  isoWeek,
  localDateOf,
  localTimeOf,
  readHolidays,
  schoolDaysBetween,
  schoolYear,
  termOf,
  type Term,
  usWeek,
} from '../../../src/core/schoolTime';

describe('school time', () => {
  describe('isLocalDate', () => {
    const cases: [text: string, valid: boolean][] = [
      ['2026-11-23', true],
      ['2024-02-29', true],
      ['2000-02-29', true],
      ['0001-01-01', true],
      ['9999-12-31', true],
      ['2026-02-30', false],
      ['2026-02-29', false],
      ['1900-02-29', false],
      ['2026-13-01', false],
      ['2026-00-10', false],
      ['2026-04-31', false],
      ['2026-01-00', false],
      ['0000-01-01', false],
      ['2026-1-5', false],
      ['23.11.2026', false],
      ['2026-11-23T00:00', false],
      [' 2026-11-23', false],
      ['2026-11-23\n', false],
      ['', false],
    ];
    for (const [text, valid] of cases) {
      it(`${JSON.stringify(text)} is ${valid ? 'a date' : 'no date'}`, () => {
        assert.equal(isLocalDate(text), valid);
      });
    }
  });

  describe('addDays and daysBetween', () => {
    const cases: [from: string, days: number, to: string][] = [
      ['2026-11-23', 0, '2026-11-23'],
      ['2026-02-28', 1, '2026-03-01'],
      ['2024-02-28', 1, '2024-02-29'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2027-01-01', -1, '2026-12-31'],
      ['2026-03-29', 1, '2026-03-30'],
      ['2026-01-01', 365, '2027-01-01'],
      ['0099-12-31', 1, '0100-01-01'],
      ['1969-12-31', 1, '1970-01-01'],
    ];
    for (const [from, days, to] of cases) {
      it(`${from} and ${days} days is ${to}`, () => {
        assert.equal(addDays(from, days), to);
        assert.equal(daysBetween(from, to), days);
        assert.equal(daysBetween(to, from) + days, 0);
      });
    }

    it('refuses what is no date, and dates that could not be written', () => {
      assert.throws(() => addDays('2026-02-30', 1), RangeError);
      assert.throws(() => daysBetween('2026-01-01', 'soon'), RangeError);
      assert.throws(() => addDays('9999-12-31', 1), RangeError);
    });
  });

  describe('isoWeek', () => {
    const cases: [date: string, year: number, week: number][] = [
      ['2026-12-27', 2026, 52],
      ['2026-12-28', 2026, 53],
      ['2026-12-29', 2026, 53],
      ['2026-12-30', 2026, 53],
      ['2026-12-31', 2026, 53],
      ['2027-01-01', 2026, 53],
      ['2027-01-02', 2026, 53],
      ['2027-01-03', 2026, 53],
      ['2027-01-04', 2027, 1],
      ['2027-01-05', 2027, 1],
      ['2024-12-29', 2024, 52],
      ['2024-12-30', 2025, 1],
      ['2025-01-01', 2025, 1],
      ['2021-01-03', 2020, 53],
      ['2026-01-01', 2026, 1],
    ];
    for (const [date, year, week] of cases) {
      it(`${date} is in week ${week} of ${year}`, () => {
        assert.deepEqual(isoWeek(date), { year, week });
      });
    }
  });

  it('calendarDay counts months from 1 and Monday as 1', () => {
    assert.deepEqual(calendarDay('2026-11-23'), { year: 2026, month: 11, day: 23, weekday: 1 });
    assert.deepEqual(calendarDay('2026-11-29'), { year: 2026, month: 11, day: 29, weekday: 7 });
    assert.throws(() => calendarDay('2026-11-31'), RangeError);
  });

  it('localDateOf and localTimeOf read the clock on the wall', () => {
    assert.equal(localDateOf(new Date(2026, 10, 23, 0, 0, 0)), '2026-11-23');
    assert.equal(localDateOf(new Date(2026, 10, 23, 23, 59, 59)), '2026-11-23');
    assert.equal(localTimeOf(new Date(2026, 10, 23, 9, 5)), '09:05');
    assert.equal(localTimeOf(new Date(2026, 10, 23, 0, 0)), '00:00');
    assert.throws(() => localDateOf(new Date(Number.NaN)), RangeError);
  });

  describe('in any time zone, also on days when the clocks change', () => {
    const zoneOfTheMachine = process.env.TZ;
    afterEach(() => {
      if (zoneOfTheMachine === undefined) delete process.env.TZ;
      else process.env.TZ = zoneOfTheMachine;
    });

    const zones: [zone: string, localDate: string, localTime: string][] = [
      ['Pacific/Auckland', '2026-11-24', '16:30'],
      ['America/Los_Angeles', '2026-11-23', '19:30'],
      ['Asia/Kolkata', '2026-11-24', '09:00'],
      ['UTC', '2026-11-24', '03:30'],
    ];
    for (const [zone, localDate, localTime] of zones) {
      it(zone, () => {
        process.env.TZ = zone;
        const instant = new Date('2026-11-24T03:30:00Z');
        assert.equal(localDateOf(instant), localDate);
        assert.equal(localTimeOf(instant), localTime);
        for (const [day, next] of [
          ['2026-03-08', '2026-03-09'],
          ['2026-03-29', '2026-03-30'],
          ['2026-04-05', '2026-04-06'],
          ['2026-09-27', '2026-09-28'],
          ['2026-11-01', '2026-11-02'],
        ]) {
          assert.equal(addDays(day, 1), next);
          assert.equal(daysBetween(day, next), 1);
          assert.equal(calendarDay(day).weekday, 7);
          assert.deepEqual(isoWeek(next).week, isoWeek(day).week + 1);
        }
      });
    }
  });

  describe('usWeek', () => {
    const cases: [date: string, year: number, week: number][] = [
      ['2026-12-26', 2026, 52],
      ['2026-12-27', 2027, 1],
      ['2027-01-02', 2027, 1],
      ['2027-01-03', 2027, 2],
      ['2022-12-31', 2022, 53],
      ['2023-01-01', 2023, 1],
      ['2028-12-31', 2029, 1],
    ];
    for (const [date, year, week] of cases) {
      it(`${date} is in week ${week} of ${year}`, () => {
        assert.deepEqual(usWeek(date), { year, week });
      });
    }
  });

  describe('schoolDaysBetween', () => {
    // 2026-11-26 is a Thursday.
    const cases: [from: string, to: string, days: number, holidays?: string[]][] = [
      ['2026-11-26', '2026-11-26', 0],
      ['2026-11-26', '2026-11-27', 1],
      ['2026-11-27', '2026-11-28', 0],
      ['2026-11-27', '2026-11-29', 0],
      ['2026-11-27', '2026-11-30', 1],
      ['2026-11-28', '2026-11-30', 1],
      ['2026-11-30', '2026-11-27', -1],
      ['2026-01-01', '2027-01-01', 261],
      ['1969-12-26', '1970-01-05', 6],
      ['2026-11-25', '2026-11-30', 1, ['2026-11-26 to 2026-11-27']],
      ['2026-11-25', '2026-11-30', 2, ['2026-11-26', '2026-11-28', '2026-11-26']],
      ['2026-11-26', '2026-11-27', 1, ['2026-11-26']],
      ['2026-12-18', '2027-01-04', 1, ['2026-12-24 to 2027-01-01', '2026-12-19 to 2026-12-26']],
      ['2026-11-26', '2026-11-27', 1, ['2026-11-30 to 2026-12-04']],
      ['2026-11-26', '2026-11-27', 0, ['2026-11-01 to 2026-12-04']],
    ];
    for (const [from, to, days, holidays = []] of cases) {
      it(`${days} from ${from} to ${to} with holidays ${holidays.join(', ') || 'none'}`, () => {
        assert.equal(schoolDaysBetween(from, to, readHolidays(holidays)), days);
      });
    }
    it('counts as one would by hand, over the ends of months, years and summer times', () => {
      const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-12-31', days));
      const holidays = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 30 })), { maxLength: 6 });
      fc.assert(
        fc.property(day, fc.integer({ min: 0, max: 400 }), holidays, (from, length, free) => {
          const ranges = readHolidays(free.map(([first, more]) => `${first} to ${addDays(first, more)}`));
          let count = 0;
          for (let at = 1; at <= length; at++) {
            const one = addDays(from, at);
            const isFree = free.some(([first, more]) => first <= one && one <= addDays(first, more));
            if (calendarDay(one).weekday <= 5 && !isFree) count++;
          }
          assert.equal(schoolDaysBetween(from, addDays(from, length), ranges), count);
        }),
      );
    });
    it('leaves out what is no date or range', () => {
      const texts = ['2026-11-31', 'soon', '2026-12-02 to 2026-12-01', '2026-12-01 to 2026-12-02 to 2026-12-03', ''];
      assert.deepEqual(readHolidays([...texts, ' 2026-12-24  to  2026-12-26 ']), [
        { first: '2026-12-24', last: '2026-12-26' },
      ]);
    });
  });

  describe('schoolYear', () => {
    const cases: [date: string, start: string, first: number, last: number][] = [
      ['2026-07-31', '08-01', 2025, 2026],
      ['2026-08-01', '08-01', 2026, 2027],
      ['2027-01-01', '08-01', 2026, 2027],
      ['2027-01-01', '01-01', 2027, 2027],
      ['2027-01-28', '01-29', 2026, 2027],
    ];
    for (const [date, start, first, last] of cases) {
      it(`${date} with years from ${start} is in ${first} to ${last}`, () => {
        assert.deepEqual(schoolYear(date, start), { first, last });
      });
    }
  });

  describe('termOf', () => {
    const terms = [
      { name: 'Spring', start: '01-11', end: '06-18' },
      { name: 'Autumn', start: '08-24' },
    ];
    const winter = [{ name: 'Winter', start: '11-15', end: '02-10' }];
    const oneYear = [...terms, { name: 'Short autumn', start: '2026-09-01', end: '2026-10-30' }];
    const cases: [date: string, of: readonly Term[], term: string | undefined][] = [
      ['2026-08-23', terms, undefined],
      ['2026-08-24', terms, 'Autumn'],
      ['2027-01-10', terms, 'Autumn'],
      ['2027-01-11', terms, 'Spring'],
      ['2027-06-18', terms, 'Spring'],
      ['2027-06-19', terms, undefined],
      ['2027-01-05', winter, 'Winter'],
      ['2027-02-11', winter, undefined],
      ['2026-12-31', winter, 'Winter'],
      ['2026-11-14', winter, undefined],
      ['2026-09-15', oneYear, 'Short autumn'],
      ['2026-11-15', oneYear, 'Autumn'],
      ['2027-09-15', oneYear, 'Autumn'],
      ['2026-09-15', [], undefined],
    ];
    for (const [date, of, term] of cases) {
      it(`${date} is in ${term ?? 'no term'}`, () => {
        assert.equal(termOf(date, of), term);
      });
    }
  });
});
