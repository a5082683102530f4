import { useEffect, useMemo, useState } from 'preact/hooks';
import { microphoneWords } from '../../../../core/messages/rehearsal/microphone.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/language.ts';
import { recognisersOffered } from '../../audio/speech-recognition.ts';
import type { Desk } from '../../screen-context.ts';
import { listeners } from '../../storage/records.ts';
import { Choice } from '../parts/radio-group.tsx';
import { DeviceTrial } from './device-trial.tsx';

const names: Readonly<Record<(typeof listeners)[number], Text>> = {
  nobody: microphoneWords.nobody,
  device: microphoneWords.device,
  remote: microphoneWords.remote,
};

/** Who writes down what is said: only what this browser has is offered, and only with consent does a voice leave. */
export function Listener({ desk }: { readonly desk: Desk }) {
  const { settings, changeSettings } = desk;
  const offers = useMemo(recognisersOffered, []);
  // Chosen, but not agreed to yet: nothing is kept before that.
  const [considering, setConsidering] = useState(false);
  useEffect(() => setConsidering(false), [settings.listener]);
  const agreed = settings.listener === 'remote' && settings.consent !== null;
  const chosen = considering ? 'remote' : settings.listener;
  const offered = listeners.filter((listener) => listener === 'nobody' || offers[listener]);
  if (offered.length === 1) return <p class="quiet">{say(microphoneWords.noDevice)}</p>;
  return (
    <div class="stack">
      <Choice
        name="listener"
        legend={say(microphoneWords.listener)}
        options={offered.map((listener) => [listener, say(names[listener])])}
        chosen={offered.includes(chosen) ? chosen : 'nobody'}
        onChoose={(listener) => {
          setConsidering(listener === 'remote');
          if (listener !== 'remote') void changeSettings({ listener, consent: null });
        }}
        {...(chosen === 'nobody' ? { note: say(microphoneWords.nobodyHelp) } : {})}
      />
      {chosen === 'device' && <DeviceTrial language={settings.language} />}
      {chosen === 'remote' && (
        <div class="stack">
          <p class="warning">{say(microphoneWords.remoteWarning)}</p>
          {agreed ? (
            <p class="quiet">{say(microphoneWords.remoteAgreed)}</p>
          ) : (
            <div class="row">
              <button
                type="button"
                onClick={() => void changeSettings({ listener: 'remote', consent: Date.now() })}
              >
                {say(microphoneWords.remoteAgree)}
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
