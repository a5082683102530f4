import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { setupWords } from '../../../../core/messages/rehearsal/setup.ts';
import { versionIds } from '../../../../core/model/deck.ts';
import { languageNames, languages, type Text } from '../../../../core/model/languages.ts';
import { spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { stationsOf } from '../../rehearsal-data.ts';
import { routeHash } from '../../route.ts';
import { dayOf } from '../../schedule/days.ts';
import type { Desk } from '../../screen-context.ts';
import { helps } from '../../storage/records.ts';
import { Choice } from '../parts/radio-group.tsx';
import { Microphone } from './microphone-setup.tsx';
import { PaceBand } from './pace-band.tsx';

const helpWords: Readonly<Record<(typeof helps)[number], readonly [name: Text, consequence: Text]>> = {
  script: [setupWords.script, setupWords.scriptHelp],
  cue: [setupWords.cue, setupWords.cueHelp],
  nothing: [setupWords.nothing, setupWords.nothingHelp],
};

/** Before a run: how long, how much help, and what this machine can do. */
export function Setup({
  desk,
  onBegin,
}: {
  readonly desk: Desk;
  readonly onBegin: (audience: boolean) => void;
}) {
  const { settings, talk, changeSettings } = desk;
  const [audience, setAudience] = useState(false);
  const stations = stationsOf(talk, settings.version);
  const planned = stations.reduce((sum, { script }) => sum + script.time, 0);
  return (
    <form
      class="screen setup"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(audience);
      }}
    >
      <header class="stack">
        <p class="kicker">{say(setupWords.kicker)}</p>
        <h1>{say(setupWords.title)}</h1>
        <p class="quiet">{say(setupWords.lead)}</p>
      </header>
      <div class="stack part">
        <Choice
          name="version"
          legend={say(setupWords.length)}
          options={versionIds.map((id) => [id, say(versionName[id])])}
          chosen={settings.version}
          onChoose={(version) => void changeSettings({ version })}
          note={fill(setupWords.plan, { slides: stations.length, time: spokenTime(planned, pageLanguage()) })}
        />
        <Choice
          name="help"
          legend={say(setupWords.help)}
          options={helps.map((help) => [help, say(helpWords[help][0])])}
          chosen={settings.help}
          onChoose={(help) => void changeSettings({ help })}
          note={say(helpWords[settings.help][1])}
        />
        <Choice
          name="language"
          legend={say(setupWords.language)}
          options={languages.map((language) => [language, languageNames[language]])}
          chosen={settings.language}
          onChoose={(language) => void changeSettings({ language })}
        />
        <InterviewDay desk={desk} />
      </div>
      <div class="stack part">
        <Microphone desk={desk} />
        <PaceBand desk={desk} />
        <div class="stack">
          <label>
            <input
              type="checkbox"
              checked={settings.hints}
              onChange={({ currentTarget }) => void changeSettings({ hints: currentTarget.checked })}
            />{' '}
            {say(setupWords.hints)}
          </label>
          <label>
            <input
              type="checkbox"
              checked={audience}
              onChange={({ currentTarget }) => setAudience(currentTarget.checked)}
            />{' '}
            {say(setupWords.audience)}
          </label>
          <p>
            <a href={routeHash('sheet', settings.version)}>{say(setupWords.sheet)}</a>
          </p>
        </div>
      </div>
      <div class="row actions">
        <button type="submit" class="primary">
          {say(setupWords.begin)}
        </button>
      </div>
    </form>
  );
}

/** Reviews end the day before it. */
function InterviewDay({ desk }: { readonly desk: Desk }) {
  const { interview } = desk.settings;
  const past = interview !== null && interview < dayOf(Date.now());
  return (
    <div class="stack">
      <label class="row">
        <strong>{say(setupWords.interview)}</strong>
        <input
          type="date"
          value={interview ?? ''}
          aria-describedby="interview-help"
          onChange={({ currentTarget }) =>
            void desk.changeSettings({ interview: currentTarget.value === '' ? null : currentTarget.value })
          }
        />
      </label>
      <p id="interview-help" class={past ? 'warning' : 'quiet'}>
        {say(past ? setupWords.interviewPast : setupWords.interviewHelp)}
      </p>
    </div>
  );
}
