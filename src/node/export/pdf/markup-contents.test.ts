import { expect, it } from 'vitest';
import { html } from '../../../core/render/html.ts';
import { contentsOf } from './markup-contents.ts';

it('finds the texts of a drawing without the spaces of no width that lead back from a raised figure', () => {
  const drawing = html`<text>3.8×10<tspan dy="-7">25</tspan><tspan dy="7">${'\u200b'}</tspan> 次</text>`;
  expect(contentsOf(drawing).texts).toEqual(['3.8×10', '25', '次']);
});
