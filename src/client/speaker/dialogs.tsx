import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deckMessages, versionName } from '../../core/messages/deck.ts';
import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { Dialog } from '../components/dialog.tsx';
import type { ShownSlide } from '../components/slide-places.ts';
import { pageLanguage, say } from '../shared/page/language.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { matchSlides } from '../shared/slide-search.ts';
import { spokenTime } from '../shared/time/clock-face.ts';
import { speakerKeys } from './speaker-keys.ts';

interface JumpProps {
  readonly slides: readonly ShownSlide[];
  /** What slides say beyond what is shown of them; comes when it can. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  readonly onGo: (slide: string) => void;
  readonly onClose: () => void;
}

/** `G`: to a slide by its number or by words in either language. */
export function Jump({ slides, texts, onGo, onClose }: JumpProps) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [unseen, setUnseen] = useState<ReadonlyMap<string, string>>(new Map());
  // Enter was pressed before there was anything to go to: it goes when there is.
  const [hurried, setHurried] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => void texts().then(setUnseen), []);
  const searchable = slides.map(({ id, page, title, element }) => ({
    id,
    ...(page === undefined ? {} : { page }),
    title,
    text: `${title}\n${element.textContent ?? ''}\n${unseen.get(id) ?? ''}`,
  }));
  const found = matchSlides(searchable, query).flatMap((index) => slides[index] ?? []);
  const go = (slide: ShownSlide | undefined): void => {
    if (!slide) return;
    onGo(slide.id);
    onClose();
  };
  useLayoutEffect(() => {
    if (hurried && found.length > 0) go(found[0]);
  });
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const stops = [field.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  };
  return (
    <Dialog name="search" title={say(deckMessages.search)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setHurried(true);
        }}
        onKeyDown={walk}
      >
        <input
          ref={field}
          // Not type=search: there Escape empties the field before it closes the panel.
          type="text"
          aria-label={say(speakerMessages.searchHint)}
          placeholder={say(speakerMessages.searchHint)}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setHurried(false);
          }}
        />
        <p role="status">{found.length === 0 ? say(deckMessages.searchNone) : ''}</p>
        <ol class="found" ref={list}>
          {found.map((slide) => (
            <li key={slide.id}>
              <button type="button" onClick={() => go(slide)}>
                <span class="number">{slide.page ?? say(deckMessages.backup)}</span>
                {slide.title}
              </button>
            </li>
          ))}
        </ol>
      </form>
    </Dialog>
  );
}

interface SourcesProps {
  readonly evidence: string | undefined;
  readonly title: string;
  readonly lang: string;
  readonly onClose: () => void;
}

/** `C`: what stands behind the slide. */
export function Sources({ evidence, title, lang, onClose }: SourcesProps) {
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Finished HTML of our own build, escaped there.
    if (content.current) content.current.innerHTML = evidence ?? '';
  }, [evidence]);
  return (
    <Dialog name="evidence" title={say(deckMessages.evidence)} onClose={onClose}>
      <p class="heading">{title}</p>
      <div class="evidence" lang={lang} ref={content} />
      {evidence === undefined && <p role="alert">{say(deckMessages.factsFailed)}</p>}
    </Dialog>
  );
}

interface VersionLength {
  readonly slides: number;
  readonly seconds: number;
}

interface LengthsProps {
  readonly current: VersionId;
  /** Slides and seconds of each version. */
  readonly lengthOf: ((version: VersionId) => VersionLength) | undefined;
  readonly onChoose: (version: VersionId) => void;
  readonly onClose: () => void;
}

/** `V`: which length is given. */
export function Lengths({ current, lengthOf, onChoose, onClose }: LengthsProps) {
  return (
    <Dialog name="length" title={say(deckMessages.length)} onClose={onClose}>
      <ul class="lengths">
        {talkVersions().map((version) => (
          <li key={version}>
            <button
              type="button"
              aria-current={version === current ? 'true' : undefined}
              onClick={() => {
                onChoose(version);
                onClose();
              }}
            >
              <strong>{say(versionName(version))}</strong>
              <span class="detail">{lengthOf && sayLength(lengthOf(version))}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const sayLength = ({ slides, seconds }: VersionLength): string =>
  `${slides} ${say(deckMessages.slides)} · ${spokenTime(seconds, pageLanguage())}`;

/** `?`: what each key does. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog name="help" title={say(speakerKeyMessages.help)} onClose={onClose}>
      <dl class="keys">
        {speakerKeys.map(({ action, shown }) => (
          <div key={action}>
            <dt>{say(speakerKeyMessages[action])}</dt>
            <dd class="key-names">
              {shown.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
