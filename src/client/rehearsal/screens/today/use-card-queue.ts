import { useState } from 'preact/hooks';
import { newId } from '../../../shared/new-id.ts';
import type { Grade } from '../../records/records.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { ScreenContext } from '../../screen-context.ts';

interface CardQueue {
  /** Undefined when all are through. */
  readonly subject: Subject | undefined;
  /** Which card it is, counted from 1, and of how many so far. */
  readonly place: number;
  readonly count: number;
  /** Whether it was missed before in this queue. */
  readonly isRepeated: boolean;
  /** Whether the answer is to be seen. */
  readonly isRevealed: boolean;
  /** How many were said straight away. */
  readonly said: number;
  readonly reveal: () => void;
  /** Grades the card and goes to the next. */
  readonly grade: (grade: Grade) => void;
}

/** What is missed comes once more at the end, and is then not stored a second time. */
export function useCardQueue(context: ScreenContext, subjects: readonly Subject[]): CardQueue {
  const [queue, setQueue] = useState(subjects);
  const [index, setIndex] = useState(0);
  const [isRevealed, setRevealed] = useState(false);
  const [said, setSaid] = useState(0);
  const subject = queue[index];
  const isRepeated = index >= subjects.length;
  const store = (graded: Subject, grade: Grade): void => {
    const { language } = context.settings;
    const recall = { id: newId(), at: Date.now(), subject: graded.id, language };
    context.store.addRecalls([{ ...recall, grade, from: 'card' }]).catch(context.report);
  };
  return {
    subject,
    place: index + 1,
    count: queue.length,
    isRepeated,
    isRevealed,
    said,
    reveal: () => setRevealed(true),
    grade: (grade) => {
      if (!subject) return;
      if (!isRepeated) {
        store(subject, grade);
        if (grade === 'said') setSaid((before) => before + 1);
      }
      if (grade === 'missed') setQueue((before) => [...before, subject]);
      setIndex(index + 1);
      setRevealed(false);
    },
  };
}
