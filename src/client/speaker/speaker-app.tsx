import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { versionName } from '../../core/messages/deck.ts';
import { speakerMessages } from '../../core/messages/speaker.ts';
import { languageTags } from '../../core/model/languages.ts';
import { placeAfter } from '../components/slide-places.ts';
import { SlidePreview } from '../components/slide-preview.tsx';
import { type Wake, WakeLock } from '../components/wake-lock.ts';
import { fill, say } from '../shared/page/language.ts';
import { isDark } from '../shared/page/theme.ts';
import { versionLength } from '../shared/time/clock-face.ts';
import { speakingRate } from '../shared/time/speaking-rate.ts';
import { Controls } from './controls.tsx';
import { Help, Jump, Lengths, Sources } from './dialogs.tsx';
import { ScriptPanel } from './script.tsx';
import { type SpeakerAction, speakerActionFor } from './speaker-keys.ts';
import { kept } from './speaker-settings.ts';
import type { SpeakerStore } from './speaker-store.ts';
import { Status } from './status.tsx';
import { Times } from './times.tsx';

type Panel = 'search' | 'sources' | 'version' | 'help';

/** Sizes of the script in pixels. */
const sizes = { least: 16, usual: 26, most: 60, step: 2 } as const;

const keptSize = (): number => {
  const size = Number(kept.read('size'));
  return size >= sizes.least && size <= sizes.most ? size : sizes.usual;
};

/** The speaker view: what one needs at a glance, and nothing else. */
export function SpeakerApp({ talk }: { readonly talk: SpeakerStore }) {
  const [scene, setScene] = useState(talk.scene);
  const [panel, setPanel] = useState<Panel>();
  const [size, setSize] = useState(keptSize);
  const [scriptOnly, setScriptOnly] = useState(kept.read('layout') === 'script');
  const [spotting, setSpotting] = useState(false);
  const [wake, setWake] = useState<Wake>('off');
  const lock = useMemo(() => new WakeLock(setWake), []);
  // At once with each rendering, as all that must not miss what comes between two frames.
  useLayoutEffect(() => talk.subscribe(setScene), [talk]);
  useEffect(() => lock.want(scene.timer.clock.running), [lock, scene.timer.clock.running]);

  const { show, place, frozen, slides, facts, script } = scene;
  const here = slides.find(({ id }) => id === place.slide);
  const after = placeAfter(slides, place);
  const next = after && slides.find(({ id }) => id === after.slide);
  const known = facts?.[place.slide];
  const pages = slides.filter(({ page }) => page !== undefined).length;
  const dark = isDark(show.theme);

  const resize = (by: number): void =>
    setSize((before) => {
      const to = Math.min(sizes.most, Math.max(sizes.least, before + by * sizes.step));
      kept.write('size', String(to));
      return to;
    });
  const toggleSpot = (): void =>
    setSpotting((on) => {
      if (on) talk.spot(null);
      return !on;
    });
  const toggleLayout = (): void =>
    setScriptOnly((on) => {
      kept.write('layout', on ? 'all' : 'script');
      return !on;
    });

  // Closed by its type: an action in the table without an entry here does not compile.
  const actions: Readonly<Record<SpeakerAction, () => void>> = {
    next: () => talk.next(),
    previous: () => talk.previous(),
    first: () => talk.first(),
    last: () => talk.last(),
    search: () => setPanel('search'),
    freeze: () => talk.freeze(),
    rejoin: () => talk.rejoin(),
    black: () => talk.toggleBlack(),
    spot: toggleSpot,
    clock: () => talk.toggleClock(),
    reset: () => talk.resetClock(),
    sources: () => setPanel('sources'),
    version: () => setPanel('version'),
    language: () => talk.toggleLanguage(),
    script: () => talk.toggleScript(),
    theme: () => talk.toggleTheme(),
    larger: () => resize(1),
    smaller: () => resize(-1),
    layout: toggleLayout,
    help: () => setPanel('help'),
  };

  // At once with each rendering: a key that comes between two frames must meet what is on the screen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (panel) return;
      const action = speakerActionFor(event, focusedOn(event.target));
      if (!action || (event.repeat && !['next', 'previous', 'larger', 'smaller'].includes(action))) return;
      event.preventDefault();
      actions[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  const where = here && {
    step: here.steps > 0 ? fill(speakerMessages.step, { n: place.step + 2, all: here.steps + 1 }) : '',
    page: here.page === undefined ? '' : `${here.page} / ${pages}`,
  };

  return (
    <main class={scriptOnly ? 'speaker-view script-only' : 'speaker-view'}>
      <h1 class="visually-hidden">{say(speakerMessages.title)}</h1>
      <p class="visually-hidden" role="status">
        {[here?.title, where?.page, where?.step].filter(Boolean).join(' · ')}
      </p>
      <section class="current" aria-label={say(speakerMessages.now)}>
        <header class="label">
          <span>{[say(speakerMessages.now), where?.step].filter(Boolean).join(' · ')}</span>
          <span>{[where?.page, say(versionName(show.version))].filter(Boolean).join(' · ')}</span>
        </header>
        {here && (
          <SlidePreview
            slide={here}
            step={place.step}
            language={show.language}
            dark={dark}
            {...(spotting && !frozen ? { onPoint: (at) => talk.spot(at) } : {})}
          />
        )}
        {frozen && (
          <p class="banner" role="status">
            {fill(speakerMessages.frozen, { page: slides.find(({ id }) => id === show.slide)?.page ?? '–' })}
          </p>
        )}
        {show.black && (
          <p class="banner" role="status">
            {say(speakerMessages.black)}
          </p>
        )}
      </section>
      <section class="following" aria-label={say(speakerMessages.next)}>
        <header class="label">
          <span>{say(speakerMessages.next)}</span>
        </header>
        {next && after ? (
          <SlidePreview slide={next} step={after.step} language={show.language} dark={dark} />
        ) : (
          <p class="quiet">{say(speakerMessages.veryEnd)}</p>
        )}
        {here?.page === pages && next?.page === undefined && next && (
          <p class="quiet">{say(speakerMessages.end)}</p>
        )}
        {known && known.keyPoints.length > 0 && (
          <div class="key-points">
            <h2 class="label">{say(speakerMessages.keyPoints)}</h2>
            <ul lang={languageTags[script]}>
              {known.keyPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <ScriptPanel
        notes={known?.scripts[show.version]?.notes}
        where={[where?.page, here?.title].filter(Boolean).join(' · ')}
        step={place.step}
        language={script}
        size={size}
        onLanguage={actions.script}
        onSize={resize}
      />
      <aside class="side">
        <Times timer={scene.timer} plan={talk.plan} place={show} />
        <Status scene={scene} wake={wake} onRetry={() => talk.retry()} />
      </aside>
      <Controls
        actions={actions}
        frozen={frozen}
        black={show.black}
        spotting={spotting}
        running={scene.timer.clock.running}
      />
      {panel === 'search' && (
        <Jump
          slides={slides}
          texts={() => talk.texts()}
          onGo={(slide) => talk.goTo(slide)}
          onClose={() => setPanel(undefined)}
        />
      )}
      {panel === 'sources' && (
        <Sources
          evidence={known?.evidence}
          title={here?.title ?? ''}
          lang={languageTags[script]}
          onClose={() => setPanel(undefined)}
        />
      )}
      {panel === 'version' && (
        <Lengths
          current={show.version}
          lengthOf={
            facts &&
            ((version) => {
              const { slides: count, units } = versionLength(facts, version);
              return { slides: count, seconds: (60 * units) / speakingRate(script) };
            })
          }
          onChoose={(version) => talk.chooseVersion(version)}
          onClose={() => setPanel(undefined)}
        />
      )}
      {panel === 'help' && <Help onClose={() => setPanel(undefined)} />}
    </main>
  );
}

/** What has the focus decides what Space and the arrows are for. */
function focusedOn(target: EventTarget | null): 'nothing' | 'button' | 'scroller' {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest('button, a, summary')) return 'button';
  const scroller = target.closest('.text');
  return scroller && scroller.scrollHeight > scroller.clientHeight ? 'scroller' : 'nothing';
}
