import { useEffect, useRef } from 'preact/hooks';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import { type Language, languageTags } from '../../../../core/model/languages.ts';
import { pageLanguage, say } from '../../../shared/page/language.ts';
import type { Subject } from '../../schedule/card-subjects.ts';

interface CardFaceProps {
  /** Of the card. */
  readonly language: Language;
  readonly subject: Subject;
  readonly isRevealed: boolean;
}

/** The cue or the question; and, once it was recalled, what there is to say. */
export function CardFace({ language, subject, isRevealed }: CardFaceProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  // Whoever cannot see the page hears what comes.
  useEffect(() => (isRevealed ? answer : title).current?.focus(), [isRevealed]);
  const isPoint = subject.kind === 'point';
  return (
    <div class="face" lang={languageTags[language]}>
      {isPoint && <p class="quiet">{subject.title}</p>}
      <h1 ref={title} tabIndex={-1}>
        {isPoint ? subject.point.cue : subject.question.question}
      </h1>
      {isRevealed ? (
        <div class="answer" ref={answer} tabIndex={-1}>
          <CardAnswer subject={subject} />
        </div>
      ) : (
        <p class="quiet" lang={languageTags[pageLanguage()]}>
          {say(isPoint ? todayMessages.recallPoint : todayMessages.recallQuestion)}
        </p>
      )}
    </div>
  );
}

const CardAnswer = ({ subject }: { readonly subject: Subject }) =>
  subject.kind === 'point' ? (
    <p>{subject.point.text}</p>
  ) : (
    <ul>
      {subject.question.keyPoints.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
