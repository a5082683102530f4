import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { say } from '../../../shared/page/language.ts';
import { followUp } from '../../interview/follow-up.ts';
import { AskQuestion, type AskQuestionProps } from './ask-question.tsx';

interface SingleQuestionProps
  extends Pick<AskQuestionProps, 'context' | 'question' | 'onAnswered' | 'onLeave'> {
  /** What was asked before, this one included: no follow-up asks it again. */
  readonly asked: readonly RehearsedQuestion[];
  readonly onFollowUp: (question: RehearsedQuestion) => void;
}

/** A question from the list, and then what an interviewer would ask after that answer. */
export function SingleQuestion(props: SingleQuestionProps) {
  const { context, question, asked, onAnswered, onFollowUp, onLeave } = props;
  const known = new Set(asked.map(({ id }) => id));
  const next = (missed: readonly string[]): RehearsedQuestion | undefined =>
    followUp(context.talk.rehearsal.questions, question, missed, known);
  return (
    <AskQuestion
      context={context}
      question={question}
      place={say(questionMessages[question.level])}
      interview={null}
      nextLabel={(missed) => say(next(missed) ? questionMessages.nextFollowUp : questionMessages.back)}
      onAnswered={(answer, sound) => {
        onAnswered(answer, sound);
        const following = next(answer.missed);
        if (following) onFollowUp(following);
        else onLeave();
      }}
      onLeave={onLeave}
    />
  );
}
