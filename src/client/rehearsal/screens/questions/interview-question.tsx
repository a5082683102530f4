import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type Interview, interviewAnswered } from '../../interview/interview.ts';
import { AskQuestion, type AskQuestionProps } from './ask-question.tsx';

interface InterviewQuestionProps extends Pick<AskQuestionProps, 'context' | 'onAnswered' | 'onLeave'> {
  readonly interview: Interview;
  /** The interview after the answer. */
  readonly onNext: (interview: Interview) => void;
}

/** The question that a mock interview is at. */
export function InterviewQuestion(props: InterviewQuestionProps) {
  const { context, interview, onAnswered, onNext, onLeave } = props;
  const { questions } = context.talk.rehearsal;
  const question = questions.find(({ id }) => id === interview.now?.question);
  if (!question) return null;
  return (
    <AskQuestion
      context={context}
      question={question}
      place={placeIn(interview)}
      interview={interview.id}
      nextLabel={(missed) => nextLabel(interviewAnswered(interview, questions, missed))}
      onAnswered={(answer, sound) => {
        onAnswered(answer, sound);
        onNext(interviewAnswered(interview, questions, answer.missed));
      }}
      onLeave={onLeave}
    />
  );
}

function placeIn({ asked, count, now }: Interview): string {
  const place = fill(questionMessages.place, { n: asked.length + 1, all: count });
  const sign = isFollowUp(now) ? [say(questionMessages.followUpSign)] : [];
  return [say(questionMessages.interview), place, ...sign].join(' · ');
}

function nextLabel({ now }: Interview): string {
  if (!now) return say(questionMessages.finish);
  return say(isFollowUp(now) ? questionMessages.nextFollowUp : questionMessages.next);
}

const isFollowUp = (now: Interview['now']): boolean => now?.subject !== now?.question;
