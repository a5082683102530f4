import { type Fillings, fillIn } from '../../../../core/messages/fill-in.ts';
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
  /** Where it is, and how much of what; each kind has its own. */
  readonly values: Fillings;

  constructor(kind: ImportErrorKind, values: Fillings = {}, options?: ErrorOptions) {
    super(`${fillIn(importErrorMessages[kind].en, values)}\n  help: ${importHelp[kind].en}`, options);
    this.kind = kind;
    this.values = values;
  }

  /** What is wrong, and where. */
  what(language: Language): string {
    return fillIn(importErrorMessages[this.kind][language], this.values);
  }

  /** The way out. */
  help(language: Language): string {
    return importHelp[this.kind][language];
  }
}
