import * as assert from 'node:assert/strict';
import { formatDate, formatTime, isDateFormat, isTimeFormat } from '../../../src/templates/dateFormat';

describe('date formats', () => {
  const dates: [date: string, pattern: string, expected: string, language?: string][] = [
    ['2026-11-03', 'YYYY-MM-DD', '2026-11-03'],
    ['2026-11-03', 'D MMMM YYYY', '3 November 2026'],
    ['2026-11-03', 'ddd D MMM YY', 'Tue 3 Nov 26'],
    ['2026-03-08', 'dddd M/D', 'Sunday 3/8'],
    ['2026-11-03', 'YYYYMMDD', '20261103'],
    ['2026-11-03', 'Week WW', 'Week 45'],
    ['2026-01-05', 'W', '2'],
    ['2026-11-03', '[Day] D, [MM]', 'Day 3, MM'],
    ['2026-11-03', 'Monday', 'Monday'],
    ['2026-11-03', '', ''],
    ['2026-11-03', 'D [de] MMMM', '3 de noviembre', 'es'],
    ['2026-11-03', 'dddd', 'martes', 'es'],
    ['2026-11-03', 'MMMM', 'November', 'no such language'],
    ['0099-01-01', 'YYYY MMMM', '0099 January'],
    // The days around New Year: the week's year is not the calendar's.
    ['2026-12-27', 'GGGG-[W]WW', '2026-W52'],
    ['2026-12-28', 'GGGG-[W]WW YYYY', '2026-W53 2026'],
    ['2026-12-31', 'GGGG-[W]WW YYYY', '2026-W53 2026'],
    ['2027-01-01', 'GGGG-[W]WW YYYY', '2026-W53 2027'],
    ['2027-01-03', 'GGGG-[W]WW YYYY', '2026-W53 2027'],
    ['2027-01-04', 'GGGG-[W]WW YYYY', '2027-W01 2027'],
    ['2027-01-05', 'GGGG-[W]WW YYYY', '2027-W01 2027'],
    ['2024-12-30', 'GGGG-[W]WW YYYY', '2025-W01 2024'],
    // The same days as weeks are counted in the United States.
    ['2026-12-26', 'gggg-[W]ww', '2026-W52'],
    ['2026-12-27', 'gggg-[W]ww', '2027-W01'],
    ['2026-12-28', 'gggg-[W]ww YYYY', '2027-W01 2026'],
    ['2027-01-01', 'gggg-[W]ww', '2027-W01'],
    ['2027-01-02', 'gggg-[W]ww', '2027-W01'],
    ['2027-01-03', 'gggg-[W]ww', '2027-W02'],
    ['2027-01-05', 'gggg-[W]ww w', '2027-W02 2'],
  ];
  for (const [date, pattern, expected, language] of dates) {
    it(`${date} as '${pattern}'${language ? ` in ${language}` : ''} is '${expected}'`, () => {
      assert.equal(formatDate(date, pattern, language), expected);
    });
  }

  const times: [time: string, pattern: string, expected: string][] = [
    ['09:05', 'HH:mm', '09:05'],
    ['09:05', 'H.mm', '9.05'],
    ['00:30', 'h:mm a', '12:30 am'],
    ['12:00', 'hh:mm a', '12:00 pm'],
    ['15:07', 'h:mma', '3:07pm'],
    ['15:07', 'at H', 'at 15'],
  ];
  for (const [time, pattern, expected] of times) {
    it(`${time} as '${pattern}' is '${expected}'`, () => {
      assert.equal(formatTime(time, pattern), expected);
    });
  }

  it('a format has at least one part that can be filled', () => {
    assert.deepEqual(['YYYY', 'Week WW', 'long', '[YYYY]', ''].map(isDateFormat), [true, true, false, false, false]);
    assert.deepEqual(['HH:mm', 'a', 'noon', 'YYYY'].map(isTimeFormat), [true, true, false, false]);
  });

  it('refuses a date that does not exist', () => {
    assert.throws(() => formatDate('2026-02-30', 'YYYY'), RangeError);
  });

  describe('in any time zone', () => {
    const zoneOfTheMachine = process.env.TZ;
    afterEach(() => {
      if (zoneOfTheMachine === undefined) delete process.env.TZ;
      else process.env.TZ = zoneOfTheMachine;
    });
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC']) {
      it(zone, () => {
        process.env.TZ = zone;
        assert.equal(formatDate('2026-03-08', 'dddd D MMMM YYYY GGGG-[W]WW'), 'Sunday 8 March 2026 2026-W10');
        assert.equal(formatDate('2027-01-01', 'dddd D MMMM YYYY GGGG-[W]WW'), 'Friday 1 January 2027 2026-W53');
        assert.equal(formatDate('2026-12-28', 'GGGG-[W]WW gggg-[W]ww'), '2026-W53 2027-W01');
      });
    }
  });
});
