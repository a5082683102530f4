import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { type QuestionLevel, questionLevels } from '../../../../core/model/questions.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type Interview, interviewLengths } from '../../interview/interview.ts';
import { readInterview } from '../../interview/stored-interview.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';

interface QuestionListProps {
  readonly context: ScreenContext;
  /** The latest answer to each question, by its id. */
  readonly latest: ReadonlyMap<string, Answer>;
  readonly onAsk: (question: RehearsedQuestion) => void;
  /** Begins an interview of `count` questions. */
  readonly onBegin: (count: number) => void;
  readonly onResume: (interview: Interview) => void;
}

/** All questions by their level, and above them the mock interview. */
export function QuestionList(props: QuestionListProps) {
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(questionMessages.kicker)}</p>
        <h1>{say(questionMessages.title)}</h1>
        <p class="quiet">{say(questionMessages.lead)}</p>
      </header>
      <InterviewCard {...props} />
      <h2>{say(questionMessages.one)}</h2>
      {questionLevels.map((level) => (
        <QuestionsOf key={level} level={level} {...props} />
      ))}
    </section>
  );
}

function InterviewCard({ context, onBegin, onResume }: QuestionListProps) {
  const open = readInterview(context.settings.language, context.talk.rehearsal.questions);
  return (
    <div class="card stack">
      <h2>{say(questionMessages.interview)}</h2>
      <p class="quiet">{say(questionMessages.interviewHelp)}</p>
      <div class="row actions">
        {interviewLengths.map((count, index) => (
          <button
            key={count}
            type="button"
            class={index === 0 && !open ? 'primary' : ''}
            onClick={() => onBegin(count)}
          >
            {fill(questionMessages.count, { n: count })}
          </button>
        ))}
        {open && (
          <button type="button" class="primary" onClick={() => onResume(open)}>
            {fill(questionMessages.goOn, { n: open.asked.length + 1, all: open.count })}
          </button>
        )}
      </div>
    </div>
  );
}

function QuestionsOf({
  level,
  context,
  latest,
  onAsk,
}: QuestionListProps & { readonly level: QuestionLevel }) {
  const questions = context.talk.rehearsal.questions.filter((question) => question.level === level);
  return (
    <section class="stack">
      <h3>{say(questionMessages[level])}</h3>
      <ul class="bare question-list" lang={languageTags[context.settings.language]}>
        {questions.map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => onAsk(question)}>
              <span>{question.question}</span>
              <span class="quiet">{lastTime(latest.get(question.id))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const lastTime = (answer: Answer | undefined): string =>
  answer
    ? fill(questionMessages.lastTime, {
        said: answer.said.length,
        all: answer.said.length + answer.missed.length,
      })
    : say(questionMessages.neverAsked);
