import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type VersionId, versionIds } from '../../../core/model/deck.ts';
import { versionsAttribute, views } from '../../../core/model/page-contract.ts';
import { parseHash } from './slide-address.ts';
import { nearestIn, versionIn } from './version.ts';

// The scripts of index.html run before any module can: what they repeat of ours has to say the same.
const page = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8');
const [choosesView = '', showsLinkedSlide = ''] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, code = '']) => code,
);

describe('the script that chooses the view', () => {
  it.each(views)('knows the view %s', (view) => {
    const root = open({ search: `?view=${view}` });
    expect(root.view()).toBe(view);
    // A deck whose script does not come is a page to read.
    root.failToLoad();
    expect(root.view()).toBe('read');
  });

  it.each([
    [599, 'read'],
    [600, 'deck'],
  ])('opens what suits a window of %d pixels when it is not asked', (innerWidth, view) => {
    for (const search of ['', '?view=', '?view=nothing'])
      expect(open({ search, innerWidth }).view()).toBe(view);
  });
});

describe('the script that shows the slide an address names', () => {
  it('lands where the deck will', () => {
    const ids = ['cover', 'mirage', 'loss-view', 'spare'];
    const all = fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), versions: fc.subarray(versionIds as unknown as VersionId[]) }),
      ),
    );
    const hash = fc.constantFrom(
      '',
      '#',
      '#/',
      '#/mirage',
      '#/mirage/2',
      '#mirage',
      '#/loss-view',
      '#/spare/0',
      '#/elsewhere',
    );
    const search = fc.constantFrom('', '?version=3', '?version=full', '?version=7', '?view=deck&version=10');
    fc.assert(
      fc.property(all, hash, search, (described, linked, query) => {
        const slides = described.map(({ id, versions }) => slide(id, id === 'cover' ? versionIds : versions));
        showLinked(slides, linked, query);
        const id = parseHash(linked)?.id;
        const expected =
          id === undefined ? undefined : nearestIn(slides as unknown as HTMLElement[], id, versionIn(query));
        expect(slides.filter(({ present }) => present).map((one) => one.id)).toEqual([
          expected?.id ?? 'cover',
        ]);
      }),
    );
  });
});
