import {
  type ImportErrorKind,
  importErrorMessages,
  importHelp,
} from '../../../../core/messages/rehearsal/transfer.ts';
import type { Language } from '../../../../core/model/languages.ts';

/** A backup that cannot be imported. Nothing was changed. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly kind: ImportErrorKind;
  /** Where it is, and how much of what; each trouble has its own. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    trouble: ImportErrorKind,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${filled(importErrorMessages[trouble].en, values)}\n  help: ${importHelp[trouble].en}`, options);
    this.kind = trouble;
    this.values = values;
  }

  /** What is wrong, and where. */
  what(language: Language): string {
    return filled(importErrorMessages[this.kind][language], this.values);
  }

  /** The way out. */
  help(language: Language): string {
    return importHelp[this.kind][language];
  }
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
