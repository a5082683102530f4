import { useLayoutEffect, useRef } from 'preact/hooks';
import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { pageLanguage, say } from '../../../shared/page/language.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';

interface AnswerPointsProps {
  readonly context: ScreenContext;
  readonly question: RehearsedQuestion;
  /** Ids of the points that are ticked. */
  readonly said: ReadonlySet<string>;
  /** Ids of those that the transcript seems to have; the person decides. */
  readonly heard: ReadonlySet<string>;
  readonly onToggle: (point: string) => void;
}

/** What a good answer has, to be ticked, and what stands behind it. */
export const AnswerPoints = ({ context, question, said, heard, onToggle }: AnswerPointsProps) => (
  <div class="card stack answer-points">
    <p class="row quiet" lang={languageTags[pageLanguage()]}>
      <span>{say(questionMessages.saidThese)}</span>
      <span class="gap" />
      <span>{say(questionMessages.digits)}</span>
    </p>
    <ul class="bare">
      {question.keyPoints.map(({ id, text }, index) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={said.has(id)} onChange={() => onToggle(id)} />
            <kbd>{index + 1}</kbd>
            <span>
              {text}
              {heard.has(id) && <em class="quiet"> {say(questionMessages.proposed)}</em>}
            </span>
          </label>
        </li>
      ))}
    </ul>
    <AnswerSources context={context} question={question} />
  </div>
);

type AnswerSourcesProps = Pick<AnswerPointsProps, 'context' | 'question'>;

/** The sources of the answer, folded until `C` is pressed, and the slides about it. */
function AnswerSources({ context, question }: AnswerSourcesProps) {
  const evidence = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Finished HTML of our own build, escaped there.
    if (evidence.current) evidence.current.innerHTML = question.evidence;
  }, [question]);
  const folded = useRef<HTMLDetailsElement>(null);
  useKeys({
    c: () => {
      if (folded.current) folded.current.open = !folded.current.open;
    },
  });
  const slides = question.slides.flatMap(
    (id) => context.talk.rehearsal.slides.find((slide) => slide.id === id) ?? [],
  );
  return (
    <details ref={folded}>
      <summary lang={languageTags[pageLanguage()]}>
        {say(questionMessages.sources)} <kbd>C</kbd>
      </summary>
      <div class="evidence" ref={evidence} />
      {slides.length > 0 && (
        <p class="quiet">
          {say(questionMessages.slides)}
          {slides.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={`${location.pathname}#/${id}`} target="_blank" rel="noopener">
                {title}
              </a>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
