import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';

interface PastListProps {
  /** Of its heading. */
  readonly id: string;
  readonly title: Text;
  /** What is said where there are no entries. */
  readonly none: Text;
  /** List items, latest first. */
  readonly entries: readonly ComponentChildren[];
}

/** How many entries are shown until the person asks for all. */
const maxAtOnce = 8;

/** A list of what was rehearsed. */
export function PastList({ id, title, none, entries }: PastListProps) {
  const [all, setAll] = useState(false);
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {entries.length === 0 && <p class="quiet">{say(none)}</p>}
      <ol class="bare past-list">{all ? entries : entries.slice(0, maxAtOnce)}</ol>
      {entries.length > maxAtOnce && !all && (
        <p class="row actions">
          <button type="button" onClick={() => setAll(true)}>
            {fill(historyMessages.all, { n: entries.length })}
          </button>
        </p>
      )}
    </section>
  );
}
