import { fillIn, type Values } from '../../../../core/messages/fill-in.ts';
import {
  type ImportErrorKind,
  importErrorMessages,
  importHelp,
} from '../../../../core/messages/rehearsal/transfer.ts';
import type { Language } from '../../../../core/model/languages.ts';

/** A backup that cannot be imported. Nothing was changed. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly trouble: ImportErrorKind;
  /** Where it is, and how much of what; each trouble has its own. */
  readonly values: Values;

  constructor(trouble: ImportErrorKind, values: Values = {}, options?: ErrorOptions) {
    super(`${fillIn(importErrorMessages[trouble].en, values)}\n  help: ${importHelp[trouble].en}`, options);
    this.trouble = trouble;
    this.values = values;
  }

  /** What is wrong, and where. */
  what(language: Language): string {
    return fillIn(importErrorMessages[this.trouble][language], this.values);
  }

  /** The way out. */
  help(language: Language): string {
    return importHelp[this.trouble][language];
  }
}
