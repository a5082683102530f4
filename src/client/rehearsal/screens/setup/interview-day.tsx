import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import { say } from '../../../shared/page/language.ts';
import { dayOf } from '../../schedule/days.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** The day of the interview: reviews are planned up to the day before it. */
export function InterviewDay({ context: { settings, changeSettings } }: { readonly context: ScreenContext }) {
  const { interview } = settings;
  const isPast = interview !== null && interview < dayOf(Date.now());
  return (
    <div class="stack">
      <label class="row">
        <strong>{say(setupMessages.interview)}</strong>
        <input
          type="date"
          value={interview ?? ''}
          aria-describedby="interview-help"
          onChange={({ currentTarget: { value } }) =>
            void changeSettings({ interview: value === '' ? null : value })
          }
        />
      </label>
      <p id="interview-help" class={isPast ? 'warning' : 'quiet'}>
        {say(isPast ? setupMessages.interviewPast : setupMessages.interviewHelp)}
      </p>
    </div>
  );
}
