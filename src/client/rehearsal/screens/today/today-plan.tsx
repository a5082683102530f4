import { versionName } from '../../../../core/messages/deck.ts';
import { todayWords } from '../../../../core/messages/rehearsal/today.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { fill } from '../../../shared/fill.ts';
import { say } from '../../../shared/language.ts';
import { routeHash } from '../../route.ts';
import type { DayPlan, Reason } from '../../schedule/day-plan.ts';
import type { RunAdvice } from '../../schedule/run-advice.ts';
import type { Desk } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';
import { Readiness } from './today-readiness.tsx';
import type { Outlook } from './today-screen.tsx';

interface PlanProps {
  readonly desk: Desk;
  readonly outlook: Outlook;
  readonly onBegin: () => void;
}

/** The day in words, with what leads to each part of it. */
export function Plan({ desk, outlook, onBegin }: PlanProps) {
  const { plan, run, readiness } = outlook;
  const count = plan.due.length + plan.fresh.length;
  useKeys({ enter: count > 0 ? onBegin : undefined });
  return (
    <section class="screen today">
      <header class="stack">
        <p class="kicker">{say(todayWords.kicker)}</p>
        <h1>{titleOf(count, run)}</h1>
        <p>
          {daysInWords(plan)}{' '}
          {(plan.daysLeft === null || plan.daysLeft < 0) && (
            <a href={routeHash('run')}>{say(todayWords.setDate)}</a>
          )}
        </p>
      </header>
      <div class="parts">
        <section class="card stack" aria-labelledby="cards">
          <h2 id="cards">{say(todayWords.cards)}</h2>
          <p>
            {plan.due.length > 0 ? fill(todayWords.due, { n: plan.due.length }) : say(todayWords.noneDue)}
          </p>
          <p>{freshInWords(plan)}</p>
          {plan.recalled > 0 && <p class="quiet">{fill(todayWords.recalled, { n: plan.recalled })}</p>}
          {count > 0 && (
            <div class="row actions">
              <button type="button" class="primary" onClick={onBegin}>
                {say(todayWords.start)} <kbd>Enter</kbd>
              </button>
            </div>
          )}
        </section>
        <section class="card stack" aria-labelledby="run">
          <h2 id="run">{say(todayWords.run)}</h2>
          <p>
            {fill(runWords[run.reason], {
              version: say(versionName[desk.settings.version]),
              today: run.today,
              ever: run.ever,
            })}
          </p>
          <div class="row actions">
            <a
              class={count === 0 && run.reason !== 'enough' ? 'button primary' : 'button'}
              href={routeHash('run')}
              onClick={() => void desk.changeSettings({ help: run.help })}
            >
              {say(todayWords.goRun)}
            </a>
          </div>
        </section>
        <section class="card stack" aria-labelledby="questions">
          <h2 id="questions">{say(todayWords.questions)}</h2>
          <p>{say(todayWords.questionsHelp)}</p>
          <div class="row actions">
            <a class="button" href={routeHash('questions')}>
              {say(todayWords.goQuestions)}
            </a>
          </div>
        </section>
      </div>
      <Readiness desk={desk} readiness={readiness} />
    </section>
  );
}

function titleOf(count: number, run: RunAdvice): string {
  if (count === 1) return say(todayWords.titleOne);
  if (count > 1) return fill(todayWords.titleCards, { n: count });
  return say(run.reason === 'enough' ? todayWords.titleDone : todayWords.titleRun);
}

function daysInWords({ daysLeft }: DayPlan): string {
  if (daysLeft === null) return say(todayWords.noDate);
  if (daysLeft < 0) return say(todayWords.past);
  if (daysLeft === 0) return say(todayWords.interviewToday);
  return daysLeft === 1 ? say(todayWords.tomorrow) : fill(todayWords.daysLeft, { n: daysLeft });
}

const freshWords = {
  'none left': todayWords.freshNone,
  interview: todayWords.freshInterview,
  'no date': todayWords.freshNoDate,
  'time enough': todayWords.freshEnough,
  spread: todayWords.freshSpread,
  'too many': todayWords.freshTooMany,
} as const satisfies Record<Reason, Text>;

function freshInWords({ reason, fresh, unseen, days }: DayPlan): string {
  const mayMeet = reason !== 'none left' && reason !== 'interview';
  if (mayMeet && fresh.length === 0) return say(todayWords.freshMet);
  return fill(freshWords[reason], { n: fresh.length, unseen, days: days ?? '' });
}

const runWords = {
  first: todayWords.runFirst,
  recall: todayWords.runRecall,
  without: todayWords.runWithout,
  'as it will be': todayWords.runAsItWillBe,
  enough: todayWords.runEnough,
} as const satisfies Record<RunAdvice['reason'], Text>;
