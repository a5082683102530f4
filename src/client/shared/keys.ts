/** The key a person meant: a Chinese input method may report full-width punctuation, or hide the key. */
export function meantKey(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (event.key === 'Process') return event.code.replace(/^Key/, '').toLowerCase();
  return event.key.normalize('NFKC').replace('、', '/').replace('。', '.').toLowerCase();
}
