import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import { languageNames, languages, type Text } from '../../../../core/model/languages.ts';
import { versionSlides } from '../../../../core/model/version-slide.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { talkVersions } from '../../../shared/page/talk.ts';
import { helpLevels } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import { dayOf } from '../../schedule/days.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { formatDuration } from '../parts/format-time.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { MicrophoneSetup } from './microphone-setup.tsx';
import { PaceBand } from './pace-band.tsx';

const helpWords: Readonly<Record<(typeof helpLevels)[number], readonly [name: Text, consequence: Text]>> = {
  script: [setupMessages.script, setupMessages.scriptHelp],
  cue: [setupMessages.cue, setupMessages.cueHelp],
  nothing: [setupMessages.nothing, setupMessages.nothingHelp],
};

/** Before a run: how long, how much help, and what this machine can do. */
export function SetupScreen({
  context,
  onBegin,
}: {
  readonly context: ScreenContext;
  readonly onBegin: (audience: boolean) => void;
}) {
  const { settings, talk, changeSettings } = context;
  const [audience, setAudience] = useState(false);
  const slides = versionSlides(talk, settings.version);
  const planned = slides.reduce((sum, { script }) => sum + script.seconds, 0);
  return (
    <form
      class="screen setup"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(audience);
      }}
    >
      <header class="stack">
        <p class="kicker">{say(setupMessages.kicker)}</p>
        <h1>{say(setupMessages.title)}</h1>
        <p class="quiet">{say(setupMessages.lead)}</p>
      </header>
      <div class="stack part">
        <RadioGroup
          name="version"
          legend={say(setupMessages.length)}
          options={talkVersions().map((id) => [id, say(versionName(id))])}
          chosen={settings.version}
          onChoose={(version) => void changeSettings({ version })}
          note={fill(setupMessages.plan, {
            slides: slides.length,
            time: formatDuration(planned),
          })}
        />
        <RadioGroup
          name="help"
          legend={say(setupMessages.help)}
          options={helpLevels.map((help) => [help, say(helpWords[help][0])])}
          chosen={settings.help}
          onChoose={(help) => void changeSettings({ help })}
          note={say(helpWords[settings.help][1])}
        />
        <RadioGroup
          name="language"
          legend={say(setupMessages.language)}
          options={languages.map((language) => [language, languageNames[language]])}
          chosen={settings.language}
          onChoose={(language) => void changeSettings({ language })}
        />
        <InterviewDay context={context} />
      </div>
      <div class="stack part">
        <MicrophoneSetup context={context} />
        <PaceBand context={context} />
        <div class="stack">
          <label>
            <input
              type="checkbox"
              checked={settings.hints}
              onChange={({ currentTarget }) => void changeSettings({ hints: currentTarget.checked })}
            />{' '}
            {say(setupMessages.hints)}
          </label>
          <label>
            <input
              type="checkbox"
              checked={audience}
              onChange={({ currentTarget }) => setAudience(currentTarget.checked)}
            />{' '}
            {say(setupMessages.audience)}
          </label>
          <p>
            <a href={routeHash('sheet', settings.version)}>{say(setupMessages.sheet)}</a>
          </p>
        </div>
      </div>
      <div class="row actions">
        <button type="submit" class="primary">
          {say(setupMessages.begin)}
        </button>
      </div>
    </form>
  );
}

/** Reviews end the day before it. */
function InterviewDay({ context }: { readonly context: ScreenContext }) {
  const { interview } = context.settings;
  const past = interview !== null && interview < dayOf(Date.now());
  return (
    <div class="stack">
      <label class="row">
        <strong>{say(setupMessages.interview)}</strong>
        <input
          type="date"
          value={interview ?? ''}
          aria-describedby="interview-help"
          onChange={({ currentTarget }) =>
            void context.changeSettings({
              interview: currentTarget.value === '' ? null : currentTarget.value,
            })
          }
        />
      </label>
      <p id="interview-help" class={past ? 'warning' : 'quiet'}>
        {say(past ? setupMessages.interviewPast : setupMessages.interviewHelp)}
      </p>
    </div>
  );
}
