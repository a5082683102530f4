import { useEffect, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** Between which paces nothing is said about the pace, in units a minute of the language one speaks. */
export function PaceBand({ context }: { readonly context: ScreenContext }) {
  const { settings, changeSettings } = context;
  const band = settings.bands[settings.language];
  const [typed, setTyped] = useState(band);
  useEffect(() => setTyped(band), [settings.language]);
  const change = (next: typeof band): void => {
    setTyped(next);
    if (isBand(next)) void changeSettings({ bands: { ...settings.bands, [settings.language]: next } });
  };
  const right = isBand(typed);
  return (
    <fieldset>
      <legend>{say(microphoneMessages.band)}</legend>
      <div class="row">
        {(['low', 'high'] as const).map((end) => (
          <label key={end} class="row">
            {say(microphoneMessages[end])}
            <input
              type="number"
              inputMode="numeric"
              min={20}
              max={1000}
              step={5}
              value={typed[end]}
              aria-describedby="band-help"
              aria-invalid={!right}
              onInput={({ currentTarget }) => change({ ...typed, [end]: currentTarget.valueAsNumber })}
            />
          </label>
        ))}
      </div>
      <p id="band-help" class={right ? 'quiet' : 'warning'} role="status">
        {say(right ? microphoneMessages.bandHelp : microphoneMessages.bandWrong)}
      </p>
    </fieldset>
  );
}

const isBand = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  low >= 20 && high <= 1000 && low < high;
