import { useEffect, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type Band, isBand, paceLimits } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** The slowest and the fastest pace that no advice is given about; units a minute of the language one speaks. */
export function PaceBand({ context }: { readonly context: ScreenContext }) {
  const { settings, changeSettings } = context;
  const band = settings.bands[settings.language];
  const [typed, setTyped] = useState(band);
  useEffect(() => setTyped(band), [settings.language]);
  const change = (next: Band): void => {
    setTyped(next);
    if (isBand(next)) void changeSettings({ bands: { ...settings.bands, [settings.language]: next } });
  };
  const isRight = isBand(typed);
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
              min={paceLimits.min}
              max={paceLimits.max}
              step={5}
              value={typed[end]}
              aria-describedby="band-help"
              aria-invalid={!isRight}
              onInput={({ currentTarget }) => change({ ...typed, [end]: currentTarget.valueAsNumber })}
            />
          </label>
        ))}
      </div>
      <p id="band-help" class={isRight ? 'quiet' : 'warning'} role="status">
        {isRight ? say(microphoneMessages.bandHelp) : fill(microphoneMessages.bandWrong, paceLimits)}
      </p>
    </fieldset>
  );
}
