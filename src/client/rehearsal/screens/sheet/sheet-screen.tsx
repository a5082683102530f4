import { versionName } from '../../../../core/messages/deck.ts';
import { sheetWords } from '../../../../core/messages/rehearsal/sheet.ts';
import { type VersionId, versionIds } from '../../../../core/model/deck.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedPoint } from '../../../../core/model/page-contract.ts';
import { clockFace, spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { pointsOf } from '../../metrics/version-slide.ts';
import { type Station, stationsOf } from '../../rehearsal-data.ts';
import type { ScreenProps } from '../../screen-context.ts';
import { Choice } from '../parts/radio-group.tsx';
import './sheet.css';

/** The key points of a version on paper, for a friend who ticks while listening. */
export function Sheet({ desk, of }: ScreenProps) {
  const version: VersionId = versionIds.find((id) => id === of) ?? desk.settings.version;
  const stations = stationsOf(desk.talk, version);
  const planned = stations.reduce((sum, { script }) => sum + script.time, 0);
  const points = stations.reduce((sum, station) => sum + pointsOf(station, version).length, 0);
  return (
    <section class="screen sheet">
      <header class="stack">
        <p class="kicker">{say(sheetWords.kicker)}</p>
        <h1>{fill(sheetWords.title, { version: say(versionName[version]) })}</h1>
        <p class="quiet on-screen">{say(sheetWords.lead)}</p>
        <div class="row actions">
          <button type="button" class="primary" onClick={() => print()}>
            {say(sheetWords.print)}
          </button>
        </div>
        <div class="on-screen">
          <Choice
            name="sheet-version"
            legend={say(sheetWords.length)}
            options={versionIds.map((id) => [id, say(versionName[id])])}
            chosen={version}
            onChoose={(id) => desk.go('sheet', id)}
          />
        </div>
      </header>
      <div class="blanks">
        {[sheetWords.speaker, sheetWords.listener, sheetWords.date, sheetWords.begun, sheetWords.ended].map(
          (word) => (
            <p key={word.en} class="blank">
              {say(word)}
            </p>
          ),
        )}
        <p class="number">{fill(sheetWords.planned, { time: spokenTime(planned, pageLanguage()) })}</p>
      </div>
      <p>{say(sheetWords.how)}</p>
      <ol class="bare" lang={languageTags[desk.talk.language]}>
        {stations.map((station, index) => (
          <Page
            key={station.slide.id}
            station={station}
            points={pointsOf(station, version)}
            number={index + 1}
          />
        ))}
      </ol>
      <section class="after" aria-labelledby="after">
        <h2 id="after">{say(sheetWords.after)}</h2>
        <p>{fill(sheetWords.count, { all: points })}</p>
        {[sheetWords.clearest, sheetWords.lost, sheetWords.ask].map((word) => (
          <p key={word.en} class="blank tall">
            {say(word)}
          </p>
        ))}
      </section>
    </section>
  );
}

interface PageProps {
  readonly station: Station;
  readonly points: readonly RehearsedPoint[];
  readonly number: number;
}

/** One slide: its points with a box each, and room to write beside them. */
function Page({ station: { slide, script }, points, number }: PageProps) {
  return (
    <li class="sheet-slide">
      <h2>
        <span class="number">{number}</span>
        <span>{slide.title}</span>
        <span class="number quiet" lang={languageTags[pageLanguage()]}>
          {fill(sheetWords.planned, { time: clockFace(script.time) })}
        </span>
      </h2>
      {points.length === 0 ? (
        <p class="quiet" lang={languageTags[pageLanguage()]}>
          {say(sheetWords.noPoints)}
        </p>
      ) : (
        <ul class="bare">
          {points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <p class="remarks quiet" lang={languageTags[pageLanguage()]}>
        {say(sheetWords.remarks)}
      </p>
    </li>
  );
}
