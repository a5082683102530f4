import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedAttribute, versionsAttribute, views } from '../../../core/model/page-contract.ts';
import { movedTo } from '../dom/old-address.ts';
import { parseHash } from './slide-address.ts';
import { nearestIn, versionIn } from './version.ts';
import { viewIn } from './view.ts';

// The scripts of index.html run before any module can: what they repeat of ours has to say the same.
const page = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8');
const [chooseView = '', showLinkedSlide = ''] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, code = '']) => code,
);

it('reads old addresses where the page has them', () => {
  expect(showLinkedSlide).toContain(`dataset.${movedAttribute.replace('data-', '')} `);
});

const versionIds = ['1', '3', '10', 'full'] as const;

describe('the script that chooses the view', () => {
  it.each(views)('knows the view %s, and reads when the app of it does not come', (view) => {
    const opened = open(`?view=${view}`);
    expect(viewIn(opened.classList)).toBe(view);
    opened.fail({ target: { src: 'assets/main.js' } });
    expect(viewIn(opened.classList)).toBe('read');
  });

  it('takes a wide window for a deck and a narrow one for a page to read when no view is asked for', () => {
    for (const search of ['', '?view=', '?view=nothing']) {
      expect(viewIn(open(search, 600).classList)).toBe('deck');
      expect(viewIn(open(search, 599).classList)).toBe('read');
    }
  });
});

describe('the script that shows the slide of the address', () => {
  const ids = ['mirage', 'loss-view', 'spare'];
  const moved = 'exact-match=mirage backup=spare';

  it('lands where the deck will', () => {
    const versions = fc.tuple(...ids.map(() => fc.subarray([...versionIds])));
    const hash = fc.constantFrom(
      '',
      '#',
      '#/',
      '#/mirage',
      '#/mirage/2',
      '#mirage',
      '#/spare/',
      '#/elsewhere',
      '#/exact-match/1',
      '#/backup',
      // What is no slide, and has an id nevertheless.
      '#/cover-title',
    );
    const search = fc.constantFrom('', '?version=3', '?version=full', '?version=7', '?view=deck&version=10');
    fc.assert(
      fc.property(versions, hash, search, (inWhich, linked, query) => {
        // The first slide is in every version.
        const all = ['cover', ...ids].map((id, at) => new FakeSlide(id, inWhich[at - 1] ?? versionIds));
        showLinked(all, linked, query, moved);
        const named = parseHash(linked)?.id ?? '';
        const id = movedTo(named, moved) ?? named;
        const landed = nearestIn(all, id, versionIn(query, versionIds)) ?? all[0];
        expect(all.filter(({ classList }) => classList.contains('present'))).toEqual([landed]);
      }),
    );
  });
});

/** Opens the page at an address, in a window of so many pixels, as far as its first script sees it. */
function open(search: string, innerWidth = 1280) {
  const classList = new FakeClassList();
  const listeners: ((event: unknown) => void)[] = [];
  runInNewContext(chooseView, {
    URLSearchParams,
    document: { documentElement: { classList, dataset: {}, style: { setProperty: () => {} } } },
    location: { search, hash: '' },
    innerWidth,
    innerHeight: 720,
    localStorage: { getItem: () => null },
    history: { replaceState: () => {} },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
  });
  return { classList, fail: (event: unknown) => listeners.map((listener) => listener(event)) };
}

function showLinked(slides: readonly FakeSlide[], hash: string, search: string, moved: string): void {
  slides.forEach((slide, index) => {
    slide.previousElementSibling = slides[index - 1] ?? null;
  });
  slides[0]?.classList.add('present');
  runInNewContext(showLinkedSlide, {
    URLSearchParams,
    document: {
      documentElement: { classList: new FakeClassList(), dataset: { moved } },
      querySelector: () => slides[0],
      getElementById: (id: string) =>
        id.endsWith('-title') ? { id, dataset: {} } : (slides.find((slide) => slide.id === id) ?? null),
    },
    location: { hash, search },
  });
}

class FakeClassList {
  readonly #names = new Set<string>();
  add = (...names: readonly string[]): void => {
    for (const name of names) this.#names.add(name);
  };
  remove = (...names: readonly string[]): void => {
    for (const name of names) this.#names.delete(name);
  };
  replace = (from: string, to: string): void => {
    if (this.#names.delete(from)) this.#names.add(to);
  };
  contains = (name: string): boolean => this.#names.has(name);
}

class FakeSlide {
  readonly id: string;
  readonly dataset: Readonly<Record<string, string>>;
  readonly classList = new FakeClassList();
  previousElementSibling: FakeSlide | null = null;

  constructor(id: string, versions: readonly string[]) {
    this.id = id;
    this.dataset = { [versionsAttribute.replace('data-', '')]: versions.join(' ') };
  }

  getAttribute = (name: string): string | null => this.dataset[name.replace('data-', '')] ?? null;
}
