import type { ExportContext } from './context.ts';

type Named = Pick<ExportContext, 'language' | 'version' | 'theme' | 'steps'>;

/** `llm-talk.zh.pdf`; what is not the usual comes before the ending: `llm-talk.en.3min.dark.steps.pdf`. */
export function fileName({ language, version, theme, steps }: Named, ending: string): string {
  const unusual = [
    version !== 'full' && `${version}min`,
    theme !== 'light' && theme,
    steps && 'steps',
  ].filter((part) => part !== false);
  return ['llm-talk', language, ...unusual, ending].join('.');
}
