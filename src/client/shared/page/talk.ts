import type { VersionId } from '../../../core/model/deck.ts';
import { talkAttribute, versionsAttribute } from '../../../core/model/page-contract.ts';
import { isVersionId } from '../../../core/model/version-id.ts';

/** What something of this talk is called where other talks may be too: in a browser, one address serves many. */
export const nameInTalk = (name: string): string =>
  `${document.documentElement.getAttribute(talkAttribute)}.${name}`;

/** The versions the talk has: the shortest first, the full one last. */
export const talkVersions = (): readonly VersionId[] =>
  (document.documentElement.getAttribute(versionsAttribute) ?? '').split(' ').filter(isVersionId);
