import { unitMessages } from '../../../../core/messages/rehearsal/units.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, pageLanguage } from '../../../shared/page/language.ts';
import { spokenTime } from '../../../shared/time/clock-face.ts';
import { type Day, dayOf } from '../../schedule/days.ts';

/** `11月24日 19:30`; with its year when that is another. `moment` in milliseconds since 1970. */
export const formatMoment = (moment: number): string =>
  format(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `11月24日`; with its year when that is another. */
export const formatDay = (day: Day): string => format(new Date(`${day}T12:00:00`).getTime(), {});

function format(moment: number, time: Intl.DateTimeFormatOptions): string {
  const thisYear = dayOf(moment).slice(0, 4) === dayOf(Date.now()).slice(0, 4);
  return new Intl.DateTimeFormat(languageTags[pageLanguage()], {
    month: 'short',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
    ...time,
  }).format(moment);
}

/** `9 分 50 秒`, `9 min 50 s`. */
export const formatDuration = (seconds: number): string => spokenTime(seconds, pageLanguage());

/** `+9 秒`, `−2 s`; what rounds to nothing has no sign. */
export function formatDifference(seconds: number): string {
  const whole = Math.round(seconds);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return `${sign}${formatDuration(Math.abs(whole))}`;
}

/** `2.4 秒` */
export const formatTenths = (seconds: number): string =>
  fill(unitMessages.seconds, { n: seconds.toFixed(1) });
