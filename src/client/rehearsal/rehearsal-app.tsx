import { useEffect, useState } from 'preact/hooks';
import { shellMessages } from '../../core/messages/rehearsal/shell.ts';
import { isScreenName, type ScreenName } from '../../core/messages/rehearsal-screens.ts';
import { languageNames, languageTags, nextLanguage } from '../../core/model/languages.ts';
import { languageAddress, pageLanguage, say } from '../shared/page/language.ts';
import { toggleTheme } from '../shared/page/theme.ts';
import type { Settings } from './records/records.ts';
import type { openTalks, RehearsalData } from './rehearsal-data.ts';
import { parseRoute, type Route, routeHash } from './route.ts';
import type { ScreenContext } from './screen-context.ts';
import { screens } from './screens.ts';
import { addressVersion, settingsAt, usualSettings } from './settings.ts';
import { type Store, StoreFull, StoreGone } from './storage/store.ts';

interface AppProps {
  readonly store: Store;
  readonly talks: ReturnType<typeof openTalks>;
}

/** The rehearsal: one screen at a time, chosen by the address. */
export function RehearsalApp({ store, talks }: AppProps) {
  const route = useRoute();
  const { settings, change } = useSettings(store);
  const [talk, setTalk] = useState<RehearsalData | 'missing'>();
  const [trouble, setTrouble] = useState<string>();
  const language = settings?.language;

  const load = (): void => {
    if (!language) return;
    setTalk(undefined);
    talks(language).then(setTalk, () => setTalk('missing'));
  };
  useEffect(load, [language, talks]);

  const report = (error: unknown): void => {
    if (error instanceof StoreFull) setTrouble(say(shellMessages.full));
    else if (error instanceof StoreGone) setTrouble(say(shellMessages.gone));
    else throw error;
  };
  const context: ScreenContext | undefined =
    (settings &&
      typeof talk === 'object' &&
      talk.language === settings.language && {
        store,
        settings,
        talk,
        talkIn: talks,
        changeSettings: (changes) => change(changes).catch(report),
        go: (screen, param) => {
          location.hash = routeHash(screen, param);
        },
        report,
      }) ||
    undefined;
  const Screen = route && screens[route.screen].component;

  return (
    <div class="rehearsal">
      <Bar route={route} />
      {store.kind === 'memory' && <p class="notice">{say(shellMessages.notKept)}</p>}
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {talk === 'missing' && (
        <p class="notice" role="alert">
          {say(shellMessages.failed)}{' '}
          <button type="button" onClick={load}>
            {say(shellMessages.retry)}
          </button>
        </p>
      )}
      {context && Screen && <Screen key={location.hash} context={context} param={route.param} />}
      {!route && <p class="notice">{say(shellMessages.noScreen)}</p>}
    </div>
  );
}

function Bar({ route }: { readonly route: Route | undefined }) {
  const other = nextLanguage(pageLanguage());
  const address = languageAddress(other);
  return (
    <nav class="bar" aria-label={say(shellMessages.screens)}>
      <a class="home" href={`${location.pathname}${withoutView()}`}>
        ← {say(shellMessages.back)}
      </a>
      {Object.keys(screens)
        .filter(isScreenName)
        .map((screen) => (
          <Tab key={screen} screen={screen} current={route?.screen === screen} />
        ))}
      <span class="gap" />
      {address && (
        <a href={`${address}${location.search}${location.hash}`} lang={languageTags[other]}>
          {languageNames[other]}
        </a>
      )}
      <button type="button" onClick={toggleTheme}>
        {say(shellMessages.theme)}
      </button>
    </nav>
  );
}

function Tab({ screen, current }: { readonly screen: ScreenName; readonly current: boolean }) {
  const { tab } = screens[screen];
  if (!tab) return null;
  return (
    <a href={routeHash(screen)} aria-current={current ? 'page' : undefined}>
      {say(tab)}
    </a>
  );
}

/** Query of the deck in the version that one came from. */
function withoutView(): string {
  const query = new URLSearchParams(location.search);
  query.delete('view');
  const text = query.toString();
  return text && `?${text}`;
}

function useRoute(): Route | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** Undefined until they are read. */
function useSettings(store: Store): {
  readonly settings: Settings | undefined;
  readonly change: (changes: Partial<Settings>) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void store.settings().then((stored) => setSettings(settingsAt(location.search, stored)));
  }, [store]);
  return {
    settings,
    change: async (changes) => {
      const next = { ...(settings ?? usualSettings()), ...changes, changed: Date.now() };
      setSettings(next);
      if (changes.version) addressVersion(changes.version);
      await store.saveSettings(next);
    },
  };
}
