import { versionName } from '../../../../core/messages/deck.ts';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { routeHash } from '../../route.ts';
import type { DayPlan, Reason } from '../../schedule/day-plan.ts';
import type { RunAdvice } from '../../schedule/run-advice.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';
import { ReadinessReport } from './readiness-report.tsx';
import type { DaySummary } from './use-day-summary.ts';

interface DayOverviewProps {
  readonly context: ScreenContext;
  readonly summary: DaySummary;
  /** Begins with the cards. */
  readonly onBegin: () => void;
}

/** The day in words, with what leads to each part of it. */
export function DayOverview({ context, summary, onBegin }: DayOverviewProps) {
  const { plan, run, readiness } = summary;
  const count = plan.due.length + plan.fresh.length;
  useKeys({ enter: count > 0 ? onBegin : undefined });
  return (
    <section class="screen today">
      <header class="stack">
        <p class="kicker">{say(todayMessages.kicker)}</p>
        <h1>{titleOf(count, run)}</h1>
        <p>
          {daysInWords(plan)}{' '}
          {(plan.daysLeft === null || plan.daysLeft < 0) && (
            <a href={routeHash('run')}>{say(todayMessages.setDate)}</a>
          )}
        </p>
      </header>
      <div class="parts">
        <CardsPart plan={plan} count={count} onBegin={onBegin} />
        <RunPart context={context} run={run} isNext={count === 0 && run.reason !== 'enough'} />
        <QuestionsPart />
      </div>
      <ReadinessReport context={context} readiness={readiness} />
    </section>
  );
}

function titleOf(count: number, run: RunAdvice): string {
  if (count === 1) return say(todayMessages.titleOne);
  if (count > 1) return fill(todayMessages.titleCards, { n: count });
  return say(run.reason === 'enough' ? todayMessages.titleDone : todayMessages.titleRun);
}

function daysInWords({ daysLeft }: DayPlan): string {
  if (daysLeft === null) return say(todayMessages.noDate);
  if (daysLeft < 0) return say(todayMessages.past);
  if (daysLeft === 0) return say(todayMessages.interviewToday);
  return daysLeft === 1 ? say(todayMessages.tomorrow) : fill(todayMessages.daysLeft, { n: daysLeft });
}

interface CardsPartProps {
  readonly plan: DayPlan;
  /** Of the cards that are due or new. */
  readonly count: number;
  readonly onBegin: () => void;
}

const CardsPart = ({ plan, count, onBegin }: CardsPartProps) => (
  <section class="card stack" aria-labelledby="cards">
    <h2 id="cards">{say(todayMessages.cards)}</h2>
    <p>
      {plan.due.length > 0 ? fill(todayMessages.due, { n: plan.due.length }) : say(todayMessages.noneDue)}
    </p>
    <p>{freshInWords(plan)}</p>
    {plan.recalled > 0 && <p class="quiet">{fill(todayMessages.recalled, { n: plan.recalled })}</p>}
    {count > 0 && (
      <div class="row actions">
        <button type="button" class="primary" onClick={onBegin}>
          {say(todayMessages.start)} <kbd>Enter</kbd>
        </button>
      </div>
    )}
  </section>
);

const freshMessages = {
  'none left': todayMessages.freshNone,
  interview: todayMessages.freshInterview,
  'no date': todayMessages.freshNoDate,
  'time enough': todayMessages.freshEnough,
  spread: todayMessages.freshSpread,
  'too many': todayMessages.freshTooMany,
} as const satisfies Record<Reason, Text>;

function freshInWords({ reason, fresh, unseen, days }: DayPlan): string {
  const mayMeet = reason !== 'none left' && reason !== 'interview';
  if (mayMeet && fresh.length === 0) return say(todayMessages.freshMet);
  return fill(freshMessages[reason], { n: fresh.length, unseen, days: days ?? '' });
}

const runAdviceMessages = {
  first: todayMessages.runFirst,
  recall: todayMessages.runRecall,
  without: todayMessages.runWithout,
  'as it will be': todayMessages.runAsItWillBe,
  enough: todayMessages.runEnough,
} as const satisfies Record<RunAdvice['reason'], Text>;

interface RunPartProps {
  readonly context: ScreenContext;
  readonly run: RunAdvice;
  /** Whether it is what to do first. */
  readonly isNext: boolean;
}

const RunPart = ({ context, run, isNext }: RunPartProps) => (
  <section class="card stack" aria-labelledby="run">
    <h2 id="run">{say(todayMessages.run)}</h2>
    <p>
      {fill(runAdviceMessages[run.reason], {
        version: say(versionName(context.settings.version)),
        today: run.today,
        ever: run.ever,
      })}
    </p>
    <div class="row actions">
      <a
        class={isNext ? 'button primary' : 'button'}
        href={routeHash('run')}
        onClick={() => void context.changeSettings({ help: run.help })}
      >
        {say(todayMessages.goRun)}
      </a>
    </div>
  </section>
);

const QuestionsPart = () => (
  <section class="card stack" aria-labelledby="questions">
    <h2 id="questions">{say(todayMessages.questions)}</h2>
    <p>{say(todayMessages.questionsHelp)}</p>
    <div class="row actions">
      <a class="button" href={routeHash('questions')}>
        {say(todayMessages.goQuestions)}
      </a>
    </div>
  </section>
);
