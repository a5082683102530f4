import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../core/model/languages.ts';
import { mediaTypeOf } from '../../core/model/media-types.ts';
import { pagePaths } from '../../core/model/page-contract.ts';
import { stage } from '../../core/model/stage.ts';
import type { Project } from '../build/project.ts';
import { launchChromium } from '../chromium/launch.ts';
import { fontsLoaded } from '../chromium/page-state.page.ts';
import { buildIfStale } from '../cli/build-if-stale.ts';
import { type Served, serve } from '../cli/serve.ts';
import { ExportFailure } from './failure.ts';

/** The built site, served, and a browser to open it in; both start when they are first needed. */
export class SiteBrowser {
  /** The engine's own folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly dist: string;
  readonly #served: Served;
  #browser: Promise<Browser> | undefined;

  private constructor(root: string, dist: string, served: Served) {
    this.root = root;
    this.dist = dist;
    this.#served = served;
  }

  /** Builds the site if it is missing or stale, and serves it on a free port. Close it yourself. */
  static async open(project: Project, tell: (line: string) => void): Promise<SiteBrowser> {
    const dist = await buildIfStale(project, tell);
    try {
      return new SiteBrowser(project.root, dist, await serve(dist, 0));
    } catch (error) {
      throw new ExportFailure(
        `The built pages could not be served: ${messageOf(error)}`,
        'a firewall or a sandbox may forbid to listen on localhost; allow it for this command',
        { cause: error },
      );
    }
  }

  /** The page of a language as it was built, to make a document of: see `composeDocument`. */
  builtPage(language: Language): Promise<string> {
    return readFile(join(this.dist, pagePaths[language], 'index.html'), 'utf8');
  }

  /**
   * Opens `content` at the address of the language's page, and waits for its fonts. Close the page yourself.
   *
   * @param scale Pixels of a screenshot for one of the stage.
   */
  async show(content: string, language: Language, scale = 1): Promise<Page> {
    const browser = await this.#launched();
    const page = await browser.newPage({
      viewport: { width: stage.width, height: stage.height },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      // A document has the colours it was made for, on paper too.
      contrast: 'no-preference',
    });
    const address = this.#served.addresses[language];
    await page.route(address, (route) => route.fulfill({ body: content, contentType: mediaTypeOf('.html') }));
    await page.goto(address);
    await page.evaluate(fontsLoaded);
    return page;
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    await browser?.close();
    await this.#served.close();
  }

  #launched(): Promise<Browser> {
    this.#browser ??= launchChromium().catch((error: unknown) => {
      throw new ExportFailure(
        `No browser could be started. ${messageOf(error)}`,
        'it takes a Chromium, Chrome or Edge: `npx playwright install chromium` gets one, CHROMIUM_PATH names one',
        { cause: error },
      );
    });
    return this.#browser;
  }
}

/** What went wrong, without the log that some errors carry below it. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
