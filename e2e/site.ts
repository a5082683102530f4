/**
 * Which talk a spec is about. Writing a sentence of the real talk must break no test; so a spec is about the small one
 * (`deck/`), which has one slide for everything there is and ids that say what for: `test.use(smallTalk)`. About the
 * real one are only those whose subject it is: `every-slide`, `bytes`, `notices`, and parts of `typesetting`
 * and `accessibility`.
 *
 * Both are built and served once for all specs: see `serve-talks.ts`.
 */

/** The folder of the small talk, as `--talk` takes it. */
export const smallFolder = 'e2e/deck';

/** Variables of the environment in which workers find where each talk is served. */
export const addressVariables = { real: 'REAL_TALK_URL', small: 'SMALL_TALK_URL' } as const;

export const realTalk = { baseURL: process.env[addressVariables.real] };
export const smallTalk = { baseURL: process.env[addressVariables.small] };
