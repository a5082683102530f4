import type { Axis } from '../../src/core/model/pictures.ts';

/** Minutes from 0, with a tick every so many. */
export const minutes = (to: number, every: number): Axis => ({
  label: { zh: '分钟', en: 'Minutes' },
  from: 0,
  to,
  scale: 'linear',
  ticks: Array.from({ length: to / every + 1 }, (_, tick) => {
    const text = String(tick * every);
    return { at: tick * every, label: { zh: text, en: text } };
  }),
});

/** Degrees Celsius up to the boiling point. */
export const degrees = (from: number): Axis => ({
  label: { zh: '°C', en: '°C' },
  from,
  to: 100,
  scale: 'linear',
  ticks: [20, 40, 60, 80, 100]
    .filter((at) => at >= from)
    .map((at) => ({ at, label: { zh: String(at), en: String(at) } })),
});
