import { useState } from 'preact/hooks';
import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { dayLimits, isDay } from '../../records/day.ts';
import { dayOf } from '../../schedule/days.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** The day of the interview: reviews are planned up to the day before it. */
export function InterviewDay({ context: { settings, changeSettings } }: { readonly context: ScreenContext }) {
  const [isWrong, setWrong] = useState(false);
  const { interview } = settings;
  const isPast = interview !== null && interview < dayOf(Date.now());
  const take = ({ value, validity }: HTMLInputElement): void => {
    // Browsers take years of six digits, and say nothing of a date that is typed in part.
    const wrong = value === '' ? validity.badInput : !isDay(value);
    setWrong(wrong);
    if (!wrong) void changeSettings({ interview: value === '' ? null : value });
  };
  return (
    <div class="stack">
      <label class="row">
        <strong>{say(setupMessages.interview)}</strong>
        <input
          type="date"
          min={dayLimits.first}
          max={dayLimits.last}
          value={interview ?? ''}
          aria-describedby="interview-help"
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
      </label>
      <p id="interview-help" class={isWrong || isPast ? 'warning' : 'quiet'} role="status">
        {isWrong && fill(setupMessages.interviewWrong, dayLimits)}
        {!isWrong && say(isPast ? setupMessages.interviewPast : setupMessages.interviewHelp)}
      </p>
    </div>
  );
}
