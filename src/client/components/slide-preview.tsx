import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/model/languages.ts';
import { languageTags } from '../../core/model/languages.ts';
import { stepIndexAttribute } from '../../core/model/page-contract.ts';
import { stage } from '../../core/model/stage.ts';
import { type PageSlide, stepIndices } from '../shared/page/slides.ts';
import type { Spotlight } from '../shared/sync/window-sync.ts';
import './slide-preview.css';

interface PreviewProps {
  readonly slide: PageSlide;
  readonly step: number;
  readonly language: Language;
  readonly dark: boolean;
  /** Where the pointer is over it, while it is. */
  readonly onPoint?: (at: Spotlight | null) => void;
}

/** One step of one slide, drawn small: a copy of the very HTML that the audience sees. */
export function SlidePreview({ slide, step, language, dark, onPoint }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    holder.current?.replaceChildren(copyAt(slide, step));
  }, [slide, step]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const rescale = (): void =>
      element.style.setProperty('--shown', String(element.clientWidth / stage.width));
    rescale();
    const observer = new ResizeObserver(rescale);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const point = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !onPoint) return;
    const share = (value: number): number => Math.min(1, Math.max(0, value));
    onPoint({
      x: share((event.clientX - box.left) / box.width),
      y: share((event.clientY - box.top) / box.height),
    });
  };

  return (
    <div
      ref={frame}
      class="preview"
      lang={languageTags[language]}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
      onPointerMove={onPoint && point}
      onPointerDown={onPoint && point}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      <div class="reveal ready" inert aria-hidden="true">
        <div class="slides" ref={holder} />
      </div>
    </div>
  );
}

/** The slide's own element, copied, with its steps taken; ids stay with the one in the page. */
function copyAt({ element }: PageSlide, step: number): HTMLElement {
  const copy = document.importNode(element, true);
  const indices = stepIndices(copy);
  copy.className = copy.className.replace(/\b(past|future|present)\b/g, '');
  copy.classList.add('present');
  for (const attribute of ['hidden', 'aria-hidden', 'inert', 'style']) copy.removeAttribute(attribute);
  for (const fragment of copy.querySelectorAll('.fragment')) {
    const at = indices.indexOf(Number(fragment.getAttribute(stepIndexAttribute)));
    fragment.classList.toggle('visible', at <= step);
    fragment.classList.toggle('current-fragment', at === step);
  }
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}
