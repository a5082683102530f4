import { useEffect, useMemo, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import { recognisersOffered } from '../../audio/speech-recognition.ts';
import { listeners } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { DeviceTrial } from './device-trial.tsx';

/** Who writes down what is said: only what this browser has is offered, and only with consent does a voice leave. */
export function ListenerChoice({ context }: { readonly context: ScreenContext }) {
  const { settings, changeSettings } = context;
  const offers = useMemo(recognisersOffered, []);
  // Chosen, but not agreed to yet: nothing is stored before that.
  const [considering, setConsidering] = useState(false);
  useEffect(() => setConsidering(false), [settings.listener]);
  const chosen = considering ? 'remote' : settings.listener;
  const offered = listeners.filter((listener) => listener === 'nobody' || offers[listener]);
  if (offered.length === 1) return <p class="quiet">{say(microphoneMessages.noDevice)}</p>;
  return (
    <div class="stack">
      <RadioGroup
        name="listener"
        legend={say(microphoneMessages.listener)}
        options={offered.map((listener) => [listener, say(microphoneMessages[listener])])}
        chosen={offered.includes(chosen) ? chosen : 'nobody'}
        onChoose={(listener) => {
          setConsidering(listener === 'remote');
          if (listener !== 'remote') void changeSettings({ listener, consent: null });
        }}
        {...(chosen === 'nobody' ? { note: say(microphoneMessages.nobodyHelp) } : {})}
      />
      {chosen === 'device' && <DeviceTrial language={settings.language} />}
      {chosen === 'remote' && <RemoteConsent context={context} />}
    </div>
  );
}

function RemoteConsent({ context: { settings, changeSettings } }: { readonly context: ScreenContext }) {
  const isAgreed = settings.listener === 'remote' && settings.consent !== null;
  return (
    <div class="stack">
      <p class="warning">{say(microphoneMessages.remoteWarning)}</p>
      {isAgreed ? (
        <p class="quiet">{say(microphoneMessages.remoteAgreed)}</p>
      ) : (
        <div class="row">
          <button
            type="button"
            onClick={() => void changeSettings({ listener: 'remote', consent: Date.now() })}
          >
            {say(microphoneMessages.remoteAgree)}
          </button>
        </div>
      )}
    </div>
  );
}
