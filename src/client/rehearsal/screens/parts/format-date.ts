import { languageTags } from '../../../../core/model/languages.ts';
import { pageLanguage } from '../../../shared/page/language';
import { type Day, dayOf } from '../../schedule/days.ts';

/** `11月24日 19:30`; with its year when that is another. */
export const formatMoment = (moment: number): string =>
  write(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `11月24日`; with its year when that is another. */
export const formatDay = (day: Day): string => write(new Date(`${day}T12:00:00`).getTime(), {});

function write(moment: number, time: Intl.DateTimeFormatOptions): string {
  const thisYear = dayOf(moment).slice(0, 4) === dayOf(Date.now()).slice(0, 4);
  return new Intl.DateTimeFormat(languageTags[pageLanguage()], {
    month: 'short',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
    ...time,
  }).format(moment);
}
