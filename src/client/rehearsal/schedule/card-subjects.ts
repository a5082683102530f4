import type { VersionId } from '../../../core/model/deck.ts';
import type { RehearsedPoint, RehearsedQuestion } from '../../../core/model/page-contract.ts';
import { type TalkFacts, versionSlides } from '../../../core/model/version-slide.ts';

interface SubjectBase {
  /** Of the key point or the question: what a recall names. */
  readonly id: string;
  /** The sections it belongs to: a question may reach into several, or into none. */
  readonly sections: readonly string[];
  /** How much it counts for readiness. */
  readonly weight: 1 | 2;
}

/** What is recalled and reviewed: a key point of a slide, or an interviewer's question. */
export type Subject = SubjectBase &
  (
    | {
        readonly kind: 'point';
        readonly point: RehearsedPoint;
        readonly slide: string;
        readonly title: string;
      }
    | { readonly kind: 'question'; readonly question: RehearsedQuestion }
  );

const levels = ['basic', 'followup', 'challenge'] as const satisfies readonly RehearsedQuestion['level'][];

/**
 * All there is to know for a version, in the order in which it is best met: first what one will say, then what one will
 * surely be asked (both count twice), then what follows from it; last what only a longer version says.
 */
export function subjectsOf(talk: TalkFacts, version: VersionId): readonly Subject[] {
  const spoken = new Set(
    versionSlides(talk, version).flatMap(({ keyPoints }) => keyPoints.map(({ id }) => id)),
  );
  const pointsOf = (chosen: boolean): readonly Subject[] =>
    talk.rehearsal.slides.flatMap(({ id: slide, title, section, keyPoints }) =>
      keyPoints
        .filter(({ id }) => spoken.has(id) === chosen)
        .map((point) => ({
          kind: 'point',
          id: point.id,
          sections: [section],
          weight: chosen ? 2 : 1,
          point,
          slide,
          title,
        })),
    );
  const sectionOf = new Map(talk.rehearsal.slides.map(({ id, section }) => [id, section]));
  const questions = levels.flatMap((level) =>
    talk.rehearsal.questions
      .filter((question) => question.level === level)
      .map(
        (question): Subject => ({
          kind: 'question',
          id: question.id,
          sections: [...new Set(question.slides.flatMap((slide) => sectionOf.get(slide) ?? []))],
          weight: level === 'basic' ? 2 : 1,
          question,
        }),
      ),
  );
  return [...pointsOf(true), ...questions, ...pointsOf(false)];
}
