import type { Source } from '../../src/core/model/evidence.ts';

/** The bibliography; `quoted` was seen in other works only. */
const bibliography = {
  duez2010: {
    authors: 'Duez, Ybert, Clanet & Bocquet',
    year: 2010,
    title: 'Beating the teapot effect (Physical Review Letters)',
    short: 'Duez 2010',
    url: 'https://arxiv.org/abs/0910.3306',
    arxiv: '0910.3306',
    check: 'read',
  },
  fisher1935: {
    authors: 'R. A. Fisher',
    year: 1935,
    title: 'The Design of Experiments, chapter II: the lady tasting tea',
    short: 'Fisher 1935',
    url: 'https://en.wikipedia.org/wiki/Lady_tasting_tea',
    check: 'quoted',
  },
  iso3103: {
    authors: 'International Organization for Standardization',
    year: 2019,
    title: 'ISO 3103: Tea, preparation of liquor for use in sensory tests',
    short: 'ISO 3103',
    url: 'https://standards.iteh.ai/catalog/standards/iso/a731214d-fbae-4850-9bc6-5c232bdd73c3/iso-3103-2019',
    check: 'quoted',
  },
  iso20715: {
    authors: 'International Organization for Standardization',
    year: 2023,
    title: 'ISO 20715: Tea, classification of tea types',
    short: 'ISO 20715',
    url: 'https://www.iso.org/standard/75419.html',
    check: 'quoted',
  },
  luYu: {
    authors: 'Lu Yu',
    year: 760,
    title: 'The Classic of Tea (茶经)',
    short: 'Lu Yu 760',
    url: 'https://zh.wikisource.org/wiki/茶經',
    check: 'read',
  },
  orwell1946: {
    authors: 'George Orwell',
    year: 1946,
    title: 'A Nice Cup of Tea (Evening Standard)',
    short: 'Orwell 1946',
    url: 'https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/a-nice-cup-of-tea/',
    check: 'read',
  },
  si2019: {
    authors: 'Bureau international des poids et mesures',
    year: 2019,
    title: 'The International System of Units, 9th edition',
    short: 'SI 2019',
    url: 'https://www.bipm.org/en/publications/si-brochure',
    check: 'read',
  },
  usda2019: {
    authors: 'United States Department of Agriculture',
    year: 2019,
    title: 'FoodData Central',
    short: 'USDA 2019',
    url: 'https://fdc.nal.usda.gov/',
    check: 'read',
  },
} as const satisfies Record<string, Omit<Source, 'key'>>;

type Key = keyof typeof bibliography;

/** The same, each with its key. */
export const sources = Object.fromEntries(
  Object.entries(bibliography).map(([key, source]) => [key, { key, ...source }]),
) as Readonly<Record<Key, Source>>;
