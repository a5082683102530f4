import { useEffect, useRef } from 'preact/hooks';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type Grade, grades } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';
import { CardFace } from './card-face.tsx';
import { useCardQueue } from './use-card-queue.ts';

interface CardSessionProps {
  readonly context: ScreenContext;
  readonly subjects: readonly Subject[];
  readonly isNew: (subject: Subject) => boolean;
  readonly onLeave: () => void;
}

/** Cards one by one, until each was recalled. */
export function CardSession({ context, subjects, isNew, onLeave }: CardSessionProps) {
  const { subject, place, count, isRepeated, isRevealed, said, reveal, grade } = useCardQueue(
    context,
    subjects,
  );
  const keys = isRevealed
    ? { 1: () => grade('said'), 2: () => grade('hinted'), 3: () => grade('missed'), escape: onLeave }
    : { enter: reveal, ' ': reveal, escape: onLeave };
  useKeys(subject ? keys : {});
  if (!subject) return <CardsDone all={subjects.length} said={said} onLeave={onLeave} />;
  const marks = [
    fill(todayMessages.place, { n: place, all: count }),
    say(subject.kind === 'point' ? todayMessages.point : todayMessages.question),
    isRepeated ? say(todayMessages.again) : isNew(subject) && say(todayMessages.fresh),
  ].filter(Boolean);
  return (
    <section class="screen cards">
      <header class="row">
        <span class="quiet">{marks.join(' · ')}</span>
      </header>
      <CardFace key={place} language={context.talk.language} subject={subject} isRevealed={isRevealed} />
      <footer class="row actions">
        <button type="button" onClick={onLeave}>
          {say(todayMessages.leave)} <kbd>Esc</kbd>
        </button>
        <span class="gap" />
        {isRevealed ? (
          <GradeButtons onGrade={grade} />
        ) : (
          <button type="button" class="primary" onClick={reveal}>
            {say(todayMessages.reveal)} <kbd>Enter</kbd>
          </button>
        )}
      </footer>
    </section>
  );
}

const GradeButtons = ({ onGrade }: { readonly onGrade: (grade: Grade) => void }) => (
  <>
    {grades.map((grade, index) => (
      <button
        key={grade}
        type="button"
        class={grade === 'said' ? 'primary' : ''}
        onClick={() => onGrade(grade)}
      >
        {say(todayMessages[grade])} <kbd>{index + 1}</kbd>
      </button>
    ))}
  </>
);

interface CardsDoneProps {
  readonly all: number;
  /** How many were said straight away. */
  readonly said: number;
  readonly onLeave: () => void;
}

function CardsDone({ all, said, onLeave }: CardsDoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useKeys({ enter: onLeave, escape: onLeave });
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
