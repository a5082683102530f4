import { separators } from '../../../../core/messages/rehearsal/separators.ts';
import { todayMessages } from '../../../../core/messages/rehearsal/today.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { Readiness as Measured, TalkReadiness } from '../../schedule/readiness.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { formatPercent } from '../parts/format-number.ts';

/** How ready one is: in words, as a bar, and only then in per cent; overall, and section by section. */
export function ReadinessReport({
  context,
  readiness,
}: {
  readonly context: ScreenContext;
  readonly readiness: TalkReadiness;
}) {
  const { overall, sections, forInterview } = readiness;
  const language = languageTags[context.talk.language];
  return (
    <section class="stack readiness" aria-labelledby="readiness">
      <h2 id="readiness">{say(todayMessages.readiness)}</h2>
      <p>
        {[
          fill(forInterview ? todayMessages.byInterview : todayMessages.byTomorrow, {
            share: formatPercent(overall.share),
          }),
          fill(todayMessages.seen, { all: overall.all, seen: overall.seen, shaky: overall.shaky }),
        ].join(say(separators.sentences))}
      </p>
      {overall.first.length > 0 && (
        <p>
          {say(todayMessages.firstThese)}
          <span lang={language}>{overall.first.map(nameOf).join(' · ')}</span>
        </p>
      )}
      <ul class="bare">
        {sections.map(({ section, title, ...measured }) => (
          <li key={section}>
            <h3 lang={language}>{title}</h3>
            <div
              class="meter"
              aria-hidden="true"
              style={{ '--share': measured.share, '--tone': toneOf(measured) }}
            >
              <span />
            </div>
            <p>
              <strong>{say(levelOf(measured))}</strong>{' '}
              <span class="number">{formatPercent(measured.share)}</span>
              <span class="quiet">
                {' '}
                {fill(todayMessages.sectionSeen, {
                  all: measured.all,
                  seen: measured.seen,
                  shaky: measured.shaky,
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(todayMessages.weights)}</p>
    </section>
  );
}

const nameOf = (subject: Subject): string =>
  subject.kind === 'point' ? subject.point.text : subject.question.question;

/** From which share on it is called so. */
const levels: readonly (readonly [from: number, word: Text, tone: string])[] = [
  [0.85, todayMessages.sure, 'var(--tone-ability)'],
  [0.6, todayMessages.fair, 'var(--tone-learning)'],
  [0.3, todayMessages.shaky, 'var(--tone-value)'],
  [0, todayMessages.starting, 'var(--tone-plain)'],
];

const levelAt = (share: number) => levels.find(([from]) => share >= from);
const levelOf = ({ seen, share }: Measured): Text =>
  seen === 0 ? todayMessages.never : (levelAt(share)?.[1] ?? todayMessages.starting);
const toneOf = ({ share }: Measured): string => levelAt(share)?.[2] ?? 'var(--tone-plain)';
