import { speakerMessages } from '../../core/messages/speaker.ts';
import type { Text } from '../../core/model/languages.ts';
import type { WakeLockState } from '../components/wake-lock.ts';
import { fill, say } from '../shared/page/language.ts';
import type { SpeakerState } from './speaker-state.ts';

interface StatusLinesProps {
  readonly state: SpeakerState;
  readonly wake: WakeLockState;
  readonly onRetry: () => void;
}

const wakeMessages = {
  on: speakerMessages.awake,
  off: speakerMessages.asleep,
  impossible: speakerMessages.noWake,
} as const satisfies Record<WakeLockState, Text>;

/** Whether everything that should be there is there. */
export function StatusLines({ state, wake, onRetry }: StatusLinesProps) {
  const { audience, foreignMessages, isMissing } = state;
  const count = audience.windows.size;
  const hidden = [...audience.windows.values()].filter(({ visible }) => !visible).length;
  return (
    <section class="status-lines">
      {count > 0 ? (
        <p>{fill(count === 1 ? speakerMessages.audienceOne : speakerMessages.audienceMany, { n: count })}</p>
      ) : (
        <p role={audience.lost ? 'alert' : undefined} class={audience.lost ? 'warning' : undefined}>
          {say(audience.lost ? speakerMessages.audienceGone : speakerMessages.audienceNone)}{' '}
          <a href={audienceAddress()} target="_blank" rel="noopener">
            {say(speakerMessages.openAudience)}
          </a>
        </p>
      )}
      {hidden > 0 && (
        <p role="alert" class="warning">
          {fill(speakerMessages.audienceHidden, { n: hidden })}
        </p>
      )}
      <p>{say(wakeMessages[wake])}</p>
      {foreignMessages > 0 && <p>{fill(speakerMessages.ignored, { n: foreignMessages })}</p>}
      {isMissing && (
        <p role="alert" class="warning">
          {say(speakerMessages.missing)}{' '}
          <button type="button" onClick={onRetry}>
            {say(speakerMessages.retry)}
          </button>
        </p>
      )}
    </section>
  );
}

/** The deck's own address, at the place where the talk is. */
function audienceAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete('view');
  return address.href;
}
