import { todayWords } from '../../../../core/messages/rehearsal/today.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { Readiness as Measured, TalkReadiness } from '../../schedule/readiness.ts';
import type { Desk } from '../../screen-context.ts';

/** How ready one is: in words, as a bar, and only then in per cent; overall, and section by section. */
export function Readiness({ desk, readiness }: { readonly desk: Desk; readonly readiness: TalkReadiness }) {
  const { overall, sections, forInterview } = readiness;
  const language = languageTags[desk.talk.language];
  return (
    <section class="stack readiness" aria-labelledby="readiness">
      <h2 id="readiness">{say(todayWords.readiness)}</h2>
      <p>
        {[
          fill(forInterview ? todayWords.byInterview : todayWords.byTomorrow, {
            share: percent(overall.share),
          }),
          fill(todayWords.seen, { all: overall.all, seen: overall.seen, shaky: overall.shaky }),
        ].join(pageLanguage() === 'zh' ? '' : ' ')}
      </p>
      {overall.first.length > 0 && (
        <p>
          {say(todayWords.firstThese)}
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
              <strong>{say(levelOf(measured))}</strong> <span class="number">{percent(measured.share)}</span>
              <span class="quiet">
                {' '}
                {fill(todayWords.sectionSeen, {
                  all: measured.all,
                  seen: measured.seen,
                  shaky: measured.shaky,
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(todayWords.weights)}</p>
    </section>
  );
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const nameOf = (subject: Subject): string =>
  subject.kind === 'point' ? subject.point.text : subject.question.question;

/** From which share on it is called so. */
const levels: readonly (readonly [from: number, word: Text, tone: string])[] = [
  [0.85, todayWords.sure, 'var(--tone-ability)'],
  [0.6, todayWords.fair, 'var(--tone-learning)'],
  [0.3, todayWords.shaky, 'var(--tone-value)'],
  [0, todayWords.starting, 'var(--tone-plain)'],
];

const levelAt = (share: number) => levels.find(([from]) => share >= from);
const levelOf = ({ seen, share }: Measured): Text =>
  seen === 0 ? todayWords.never : (levelAt(share)?.[1] ?? todayWords.starting);
const toneOf = ({ share }: Measured): string => levelAt(share)?.[2] ?? 'var(--tone-plain)';
