import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import { languageNames, languages, type Text } from '../../../../core/model/languages.ts';
import { versionSlides } from '../../../../core/model/version-slide.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { talkVersions } from '../../../shared/page/talk.ts';
import { plannedMilliseconds } from '../../metrics/slide-times.ts';
import { type HelpLevel, helpLevels } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { Checkbox } from '../parts/checkbox.tsx';
import { formatDuration } from '../parts/format-time.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { InterviewDay } from './interview-day.tsx';
import { MicrophoneSetup } from './microphone-setup.tsx';
import { PaceBand } from './pace-band.tsx';
import './setup.css';

interface SetupScreenProps {
  readonly context: ScreenContext;
  /** @param audience Whether somebody listens to this run. */
  readonly onBegin: (audience: boolean) => void;
}

/** Before a run: how long, how much help, and what this machine can do. */
export function SetupScreen({ context, onBegin }: SetupScreenProps) {
  const { settings, changeSettings } = context;
  const [audience, setAudience] = useState(false);
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
      <RunChoices context={context} />
      <div class="stack part">
        <MicrophoneSetup context={context} />
        <PaceBand context={context} />
        <div class="stack">
          <Checkbox
            label={say(setupMessages.hints)}
            checked={settings.hints}
            onChange={(hints) => void changeSettings({ hints })}
          />
          <Checkbox label={say(setupMessages.audience)} checked={audience} onChange={setAudience} />
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

/** What a level of help is for. */
const helpNotes: Readonly<Record<HelpLevel, Text>> = {
  script: setupMessages.scriptHelp,
  cue: setupMessages.cueHelp,
  nothing: setupMessages.nothingHelp,
};

/** What is rehearsed, with how much help, in which language, for which day. */
function RunChoices({ context }: { readonly context: ScreenContext }) {
  const { settings, talk, changeSettings } = context;
  const slides = versionSlides(talk, settings.version);
  const time = formatDuration(plannedMilliseconds(slides) / 1000);
  return (
    <div class="stack part">
      <RadioGroup
        name="version"
        legend={say(setupMessages.length)}
        options={talkVersions().map((id) => [id, say(versionName(id))])}
        chosen={settings.version}
        onChoose={(version) => void changeSettings({ version })}
        note={fill(setupMessages.plan, { slides: slides.length, time })}
      />
      <RadioGroup
        name="help"
        legend={say(setupMessages.help)}
        options={helpLevels.map((help) => [help, say(setupMessages[help])])}
        chosen={settings.help}
        onChoose={(help) => void changeSettings({ help })}
        note={say(helpNotes[settings.help])}
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
  );
}
