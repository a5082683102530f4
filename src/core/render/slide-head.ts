import type { Section } from '../model/deck.ts';
import { slideClass } from '../model/page-classes.ts';
import type { Slide } from '../model/slides.ts';
import { toneClass } from '../model/theme-colours.ts';
import { type Html, html } from './html.ts';
import type { LayoutContext } from './layout.ts';

/** Where the talk is, and the slide's title. */
export const renderHead = (slide: Slide, section: Section, context: LayoutContext): Html => html`
  <header>${stationStrip(slide, section, context)}${sectionTitle(section, context)}
    <h2 id="${slide.id}-title">${context.say(slide.title)}</h2>
  </header>`;

const stationsOf = ({ deck }: LayoutContext): readonly Section[] =>
  deck.sections.filter(({ station }) => station);

/** All stations of the talk, for the eye: who is read to hears the section's title instead, once. */
function stationStrip(slide: Slide, section: Section, context: LayoutContext): Html | undefined {
  const stations = stationsOf(context);
  if (stations.length === 0) return undefined;
  const arrived = section.slides[0]?.id === slide.id ? ` ${slideClass.arrived}` : '';
  return html`
    <ol class="${slideClass.stations}" aria-hidden="true">${stations.map(
      ({ id, station }) =>
        station &&
        html`<li${id === section.id && html` class="${slideClass.here}${arrived} ${toneClass(station.tone)}"`}><b>${context.say(station.label)}</b></li> `,
    )}</ol>`;
}

/** On paper letters that nobody sees would be copied with the others: there it stands only where it is seen. */
function sectionTitle(section: Section, context: LayoutContext): Html | undefined {
  const seen = section.appendix || stationsOf(context).length === 0;
  if (context.medium === 'paper' && !seen) return undefined;
  return html`
    <p class="${slideClass.eyebrow}${!seen && ` ${slideClass.spoken}`}">${context.say(section.title)}</p>`;
}
