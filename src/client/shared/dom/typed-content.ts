import { typedMark } from '../../../core/model/typed-mark.ts';

/** The text of an element in one line, powers and indices as one types them; `textContent` makes 1022 of 10²². */
export function typedContent(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const mark of copy.querySelectorAll('sup, sub')) {
    mark.replaceWith(typedMark(mark.matches('sup') ? 'raised' : 'lowered', mark.textContent ?? ''));
  }
  for (const lineEnd of copy.querySelectorAll('br')) lineEnd.replaceWith(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
