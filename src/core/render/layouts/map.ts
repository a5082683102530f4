import type { MapSlide } from '../../model/slides.ts';
import type { Layout } from '../layout.ts';

export const map: Layout<MapSlide> = (slide, { picture }) => picture(slide.diagram);
