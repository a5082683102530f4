import { slideClass } from '../../../../../core/model/page-classes.ts';
import { type BeforeAfterSlide, isLines } from '../../../../../core/model/slides.ts';
import type { MeasuredElement } from '../../measure/measured-element.ts';
import { annotationSelectors, writeAnnotation } from '../annotation.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = {
  panel: `.${slideClass.halves} > :is(.${slideClass.said}, .${slideClass.shown})`,
  heading: `.${slideClass.halves} h3`,
  line: `.${slideClass.typed} > li`,
  arrow: `.${slideClass.arrow}`,
  ...annotationSelectors,
};

/** The arrow that the style sheet draws below its words, in pixels: see `theme/layouts/before-after.css`. */
const arrowSize = { height: 22, gap: 6, margin: 10 } as const;

export const writeBeforeAfter: LayoutWriter<BeforeAfterSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    let lines = 0;
    slide.panels.forEach(({ heading, content }, index) => {
      const number = index + 1;
      builder.panel(`Panel ${number}`, element('panel', index));
      builder.textBox(`Heading ${number}`, [
        { element: element('heading', index), runs: builder.runs(heading) },
      ]);
      if (!isLines(content)) {
        builder.picture(`Picture ${number}`, content);
        return;
      }
      const first = lines;
      lines += content.length;
      const paragraphs = content.map((line, place) => ({
        element: element('line', first + place),
        runs: builder.runs(line),
      }));
      for (const { element: line } of paragraphs) builder.panel(`Line rule ${number}`, line);
      builder.textBox(
        `Lines ${number}`,
        paragraphs.map(({ element: line, runs }) => ({ element: aroundLines(line), runs })),
      );
    });
    const arrow = element('arrow');
    builder.textBox('Arrow words', [{ element: aroundLines(arrow), runs: builder.runs(slide.arrow) }], {
      align: 'center',
    });
    builder.arrow('Arrow', arrowBox(arrow), arrow.colour);
    writeAnnotation(slide.annotation, element, builder);
  },
};

/** Without the room that a line has above and below its text, which stands in its middle. */
const aroundLines = (element: MeasuredElement): MeasuredElement => ({
  ...element,
  textBox: { ...element.textBox, ...element.lines },
});

const arrowBox = ({ box, lines }: MeasuredElement) => ({
  x: box.x + arrowSize.margin,
  y: lines.y + lines.height + arrowSize.gap,
  width: box.width - 2 * arrowSize.margin,
  height: arrowSize.height,
});
