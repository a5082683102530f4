import type { Interval } from '../../../core/model/utterance.ts';
import { type Level, levelMilliseconds } from './sound-levels.ts';

/** Decibels by which a voice is louder than the room. */
const voiceAboveRoom = 8;
/** Decibels below which nothing is a voice, however quiet the room. */
const minVoiceDecibels = -55;
/** Decibels below the threshold to which a voice may sink within a word. */
const sinkWithinWord = 3;
/** Where no silence is known, the room is taken to be at least so many decibels quieter than what is loud. */
const roomBelowLoud = 12;

/** A silence that is shorter does not end a stretch of voice. */
const minSilenceMilliseconds = 300;
/** What is shorter is a click and no voice. */
const minVoiceMilliseconds = 150;

/**
 * The stretches in which somebody spoke. Levels are in order of time; `before` are the decibels from before anybody was
 * to speak, by which the room is known. A stretch ends with its last loud level: the silence that it takes to notice
 * the end is not part of it.
 */
export function voiceIn(levels: readonly Level[], before: readonly number[] = []): readonly Interval[] {
  const on = voiceThreshold(
    levels.map(({ decibels }) => decibels),
    before,
  );
  const stretches: [from: number, to: number][] = [];
  for (const { at, decibels } of levels) {
    const last = stretches.at(-1);
    const speaking = last !== undefined && at - last[1] < minSilenceMilliseconds;
    if (decibels >= on || (speaking && decibels >= on - sinkWithinWord)) {
      if (speaking) last[1] = at + levelMilliseconds;
      else stretches.push([at, at + levelMilliseconds]);
    }
  }
  return stretches.filter(([from, to]) => to - from >= minVoiceMilliseconds);
}

/** The decibels from which on a level counts as a voice, given all levels and those from before anybody was to speak. */
export function voiceThreshold(levels: readonly number[], before: readonly number[] = []): number {
  // While a microphone wakes up it gives nothing at all, which is not how quiet the room is.
  const room = quantile(
    before.filter((decibels) => decibels > -99),
    0.1,
  );
  const quietest = quantile(levels, 0.1) ?? minVoiceDecibels;
  const floor = Math.min(quietest, room ?? (quantile(levels, 0.9) ?? minVoiceDecibels) - roomBelowLoud);
  return Math.max(floor + voiceAboveRoom, minVoiceDecibels);
}

/** The value below which this share of all values lies; undefined of none. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))];
}
