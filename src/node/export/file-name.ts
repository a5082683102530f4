import type { ExportContext } from './context.ts';

interface Named extends Pick<ExportContext, 'language' | 'version' | 'theme' | 'steps'> {
  readonly talk: { readonly deck: { readonly id: string } };
}

/** `llm-talk.zh.pdf`; what is not the usual comes before the ending: `llm-talk.en.3min.dark.steps.pdf`. */
export function fileName({ talk, language, version, theme, steps }: Named, ending: string): string {
  const unusual = [
    version !== 'full' && `${version}min`,
    theme !== 'light' && theme,
    steps && 'steps',
  ].filter((part) => part !== false);
  return [talk.deck.id, language, ...unusual, ending].join('.');
}
