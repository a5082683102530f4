import { titleAttribute } from '../../../core/model/page-contract.ts';

/** The title of a slide on the page, as one types it. */
export const titleOf = (slide: Element): string => slide.getAttribute(titleAttribute) ?? slide.id;
