import { shellMessages } from '../../core/messages/rehearsal/shell.ts';
import { isScreenName, type ScreenName } from '../../core/messages/rehearsal-screens.ts';
import { languageNames, languageTags, nextLanguage } from '../../core/model/languages.ts';
import { languageAddress, pageLanguage, say } from '../shared/page/language.ts';
import { toggleTheme } from '../shared/page/theme.ts';
import { routeHash } from './route.ts';
import { screens } from './screens.ts';

/** Leads to the deck, to the screens that have a tab, and to the other language. */
export function NavigationBar({ current }: { readonly current: ScreenName | undefined }) {
  const other = nextLanguage(pageLanguage());
  const address = languageAddress(other);
  return (
    <nav class="bar" aria-label={say(shellMessages.screens)}>
      <a class="home" href={`${location.pathname}${deckQuery()}`}>
        ← {say(shellMessages.back)}
      </a>
      {Object.keys(screens)
        .filter(isScreenName)
        .map((screen) => (
          <Tab key={screen} screen={screen} current={screen === current} />
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

/** The query that leads to the deck, in the version that one came from; with its `?`, or empty. */
function deckQuery(): string {
  const query = new URLSearchParams(location.search);
  query.delete('view');
  const text = query.toString();
  return text && `?${text}`;
}
