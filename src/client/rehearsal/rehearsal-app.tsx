import { useEffect, useState } from 'preact/hooks';
import { shellMessages } from '../../core/messages/rehearsal/shell.ts';
import { Boundary } from '../components/boundary.tsx';
import { say } from '../shared/page/language.ts';
import { NavigationBar } from './navigation-bar.tsx';
import type { openTalks, RehearsalData } from './rehearsal-data.ts';
import { routeHash } from './route.ts';
import type { ScreenContext } from './screen-context.ts';
import { BrokenScreen } from './screens/broken/broken-screen.tsx';
import { screens } from './screens.ts';
import { type Store, StoreFull, StoreGone } from './storage/store.ts';
import { useRoute } from './use-route.ts';
import { useSettings } from './use-settings.ts';

interface AppProps {
  readonly store: Store;
  readonly talks: ReturnType<typeof openTalks>;
}

/** The rehearsal: one screen at a time, chosen by the address. */
export function RehearsalApp({ store, talks }: AppProps) {
  const route = useRoute();
  const [trouble, setTrouble] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const report = (error: unknown): void => {
    if (error instanceof StoreFull) setTrouble(say(shellMessages.full));
    else if (error instanceof StoreGone) setTrouble(say(shellMessages.gone));
    else {
      console.error(error);
      setTrouble(say(shellMessages.unread));
    }
  };
  const [unread, setUnread] = useState(false);
  const { settings, change } = useSettings(store, report);
  const [talk, setTalk] = useState<RehearsalData | 'missing'>();
  const language = settings?.language;

  const load = (): void => {
    if (!language) return;
    setTalk(undefined);
    talks(language).then(setTalk, () => setTalk('missing'));
  };
  useEffect(load, [language, talks]);

  const again = (): void => {
    setTrouble(undefined);
    setUnread(false);
    setAttempt(attempt + 1);
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
        reportUnread: (error) => {
          report(error);
          setUnread(true);
        },
      }) ||
    undefined;
  const Screen = route && screens[route.screen].component;

  return (
    <div class="rehearsal">
      <NavigationBar current={route?.screen} />
      {store.kind === 'memory' && <p class="notice">{say(shellMessages.notKept)}</p>}
      {trouble && (
        <p class="notice" role="alert">
          {trouble}{' '}
          {unread && (
            <button type="button" onClick={again}>
              {say(shellMessages.retry)}
            </button>
          )}
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
      {context && Screen && (
        <Boundary
          key={`${attempt} ${location.hash}`}
          fallback={(onAgain) => (
            <BrokenScreen store={store} deck={context.talk.rehearsal.deck} onAgain={onAgain} />
          )}
        >
          <Screen context={context} param={route.param} />
        </Boundary>
      )}
      {!route && <p class="notice">{say(shellMessages.noScreen)}</p>}
    </div>
  );
}
