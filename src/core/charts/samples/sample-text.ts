import type { Text } from '../../model/languages.ts';
import type { Axis, Picture } from '../../model/pictures.ts';

/** What samples of charts are made with: nobody quotes their figures. */
export const text = (zh: string, en: string = zh): Text => ({ zh, en });

export const picture = (id: string): Picture => ({
  id,
  title: text('题', 'title'),
  text: text('文', 'text'),
});

export const ticks = (...values: readonly number[]): Axis['ticks'] =>
  values.map((at) => ({ at, label: text(`${at}`.replace('-', '−')) }));
