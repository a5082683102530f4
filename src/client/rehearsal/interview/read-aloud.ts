import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';

/**
 * A voice of this machine that speaks the language. Others send the text to a service, and nothing leaves this
 * machine. Undefined where there is none; browsers may learn of their voices late, so it is asked each time.
 */
function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const [tag = ''] = languageTags[language].split('-');
  return speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.startsWith(tag));
}

export const canRead = (language: Language): boolean => voiceFor(language) !== undefined;

/** Reads a question to whoever would rather hear it. */
export function readAloud(text: string, language: Language): void {
  const voice = voiceFor(language);
  if (!voice) return;
  const speech = new SpeechSynthesisUtterance(text);
  speech.voice = voice;
  speech.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}

export function stopReading(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
