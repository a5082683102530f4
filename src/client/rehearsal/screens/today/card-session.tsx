import { useEffect, useRef, useState } from 'preact/hooks';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { newId } from '../../../shared/new-id.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { type Grade, grades } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';

interface CardsProps {
  readonly context: ScreenContext;
  readonly subjects: readonly Subject[];
  readonly isNew: (subject: Subject) => boolean;
  readonly onLeave: () => void;
}

/** Cards one by one: what was missed comes once more at the end, without counting again. */
export function CardSession({ context, subjects, isNew, onLeave }: CardsProps) {
  const [queue, setQueue] = useState(subjects);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState(0);
  const subject = queue[at];
  const repeated = at >= subjects.length;

  const grade = (given: Grade): void => {
    if (!subject) return;
    if (!repeated) {
      const { language } = context.settings;
      const review = { id: newId(), at: Date.now(), subject: subject.id, language };
      context.store.addReviews([{ ...review, grade: given, from: 'card' }]).catch(context.report);
      if (given === 'said') setSaid((before) => before + 1);
    }
    if (given === 'missed') setQueue((before) => [...before, subject]);
    setAt(at + 1);
    setShown(false);
  };
  const reveal = (): void => setShown(true);
  useKeys(
    !subject
      ? { enter: onLeave, escape: onLeave }
      : shown
        ? { 1: () => grade('said'), 2: () => grade('hinted'), 3: () => grade('missed'), escape: onLeave }
        : { enter: reveal, ' ': reveal, escape: onLeave },
  );
  if (!subject) return <Done all={subjects.length} said={said} onLeave={onLeave} />;
  const marks = [
    fill(todayMessages.place, { n: at + 1, all: queue.length }),
    say(subject.kind === 'point' ? todayMessages.point : todayMessages.question),
    repeated ? say(todayMessages.again) : isNew(subject) && say(todayMessages.fresh),
  ].filter(Boolean);
  return (
    <section class="screen cards">
      <header class="row">
        <span class="quiet">{marks.join(' · ')}</span>
      </header>
      <CardFace key={at} context={context} subject={subject} shown={shown} />
      <footer class="row actions">
        <button type="button" onClick={onLeave}>
          {say(todayMessages.leave)} <kbd>Esc</kbd>
        </button>
        <span class="gap" />
        {shown ? (
          grades.map((one, index) => (
            <button
              key={one}
              type="button"
              class={one === 'said' ? 'primary' : ''}
              onClick={() => grade(one)}
            >
              {say(todayMessages[one])} <kbd>{index + 1}</kbd>
            </button>
          ))
        ) : (
          <button type="button" class="primary" onClick={reveal}>
            {say(todayMessages.reveal)} <kbd>Enter</kbd>
          </button>
        )}
      </footer>
    </section>
  );
}

interface CardFaceProps {
  readonly context: ScreenContext;
  readonly subject: Subject;
  readonly shown: boolean;
}

/** The cue or the question; and, once it was recalled, what there is to say. */
function CardFace({ context, subject, shown }: CardFaceProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  // Whoever cannot see the page hears what comes.
  useEffect(() => (shown ? answer : title).current?.focus(), [shown]);
  const isPoint = subject.kind === 'point';
  return (
    <div class="face" lang={languageTags[context.talk.language]}>
      {isPoint && <p class="quiet">{subject.title}</p>}
      <h1 ref={title} tabIndex={-1}>
        {isPoint ? subject.point.cue : subject.question.question}
      </h1>
      {shown ? (
        <div class="answer" ref={answer} tabIndex={-1}>
          {isPoint ? (
            <p>{subject.point.text}</p>
          ) : (
            <ul>
              {subject.question.keyPoints.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        <p class="quiet" lang={languageTags[pageLanguage()]}>
          {say(isPoint ? todayMessages.recallPoint : todayMessages.recallQuestion)}
        </p>
      )}
    </div>
  );
}

interface DoneProps {
  readonly all: number;
  readonly said: number;
  readonly onLeave: () => void;
}

function Done({ all, said, onLeave }: DoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(todayMessages.cards)}</p>
        <h1 ref={title} tabIndex={-1}>
          {say(todayMessages.done)}
        </h1>
        <p>{fill(todayMessages.doneSays, { all, said })}</p>
      </header>
      <div class="row actions">
        <button type="button" class="primary" onClick={onLeave}>
          {say(todayMessages.back)} <kbd>Enter</kbd>
        </button>
        <a class="button" href={routeHash('run')}>
          {say(todayMessages.goRun)}
        </a>
        <a class="button" href={routeHash('questions')}>
          {say(todayMessages.goQuestions)}
        </a>
      </div>
    </section>
  );
}
