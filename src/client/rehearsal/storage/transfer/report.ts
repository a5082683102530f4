import { colon, versionName } from '../../../../core/messages/deck.ts';
import { reportWords } from '../../../../core/messages/rehearsal/transfer.ts';
import type { Language, Text } from '../../../../core/model/languages.ts';
import { languageNames, languageTags } from '../../../../core/model/languages.ts';
import { clockFace } from '../../../shared/clock-face.ts';
import type { Answer, Run } from '../../records/records.ts';
import { type PlannedTalk, pointsIn, pointsSaid, runLength } from '../../schedule/scheduled-talk.ts';
import type { Snapshot } from '../store.ts';

interface Reporting {
  readonly talk: PlannedTalk;
  readonly language: Language;
  readonly now: Date;
}

/** What an export says of itself to people, in Markdown. Nothing reads it back. */
export function writeReport(kept: Snapshot, { talk, language, now }: Reporting): string {
  const say = (text: Text): string => text[language];
  const day = (moment: number): string =>
    new Date(moment).toLocaleString(languageTags[language], { dateStyle: 'medium', timeStyle: 'short' });
  const known = [
    `${say(reportWords.exported)}${colon[language]}${day(now.getTime())}`,
    `${say(reportWords.reviews)}${colon[language]}${kept.reviews.length}`,
    `${say(reportWords.recordings)}${colon[language]}${kept.recordings.length}`,
  ];
  return [
    `# ${say(reportWords.title)}`,
    say(reportWords.lead),
    known.map((line) => `- ${line}`).join('\n'),
    `## ${say(reportWords.runs)}`,
    kept.runs.length === 0
      ? say(reportWords.noRuns)
      : table(
          [
            reportWords.date,
            reportWords.version,
            reportWords.help,
            reportWords.language,
            reportWords.time,
            reportWords.points,
          ].map(say),
          kept.runs.map((run) => runRow(run, talk, say, day)),
        ),
    `## ${say(reportWords.answers)}`,
    kept.answers.length === 0
      ? say(reportWords.noAnswers)
      : table(
          [
            reportWords.date,
            reportWords.question,
            reportWords.language,
            reportWords.time,
            reportWords.points,
          ].map(say),
          kept.answers.map((answer) => answerRow(answer, talk, day)),
        ),
    '',
  ].join('\n\n');
}

function runRow(
  run: Run,
  talk: PlannedTalk,
  say: (text: Text) => string,
  day: (moment: number) => string,
): readonly string[] {
  const points = pointsIn(talk, run.version);
  const said = pointsSaid(run);
  const state = run.state === 'complete' ? '' : ` (${say(reportWords[run.state])})`;
  return [
    day(run.started),
    say(versionName(run.version)),
    say(reportWords[run.help]),
    languageNames[run.language],
    `${clockFace(runLength(run) / 1000)}${state}`,
    `${points.filter((id) => said.has(id)).length} / ${points.length}`,
  ];
}

function answerRow(
  answer: Answer,
  { rehearsal }: PlannedTalk,
  day: (moment: number) => string,
): readonly string[] {
  const asked = rehearsal.questions.find(({ id }) => id === answer.question);
  return [
    day(answer.started),
    asked?.question ?? answer.question,
    languageNames[answer.language],
    clockFace(answer.length / 1000),
    `${answer.said.length} / ${answer.said.length + answer.missed.length}`,
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** A bar or a line break inside a cell would end it. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
