import type { Diagram } from '../../core/model/pictures.ts';
import type { DrawRequest } from './request.ts';

const same = (text: string) => ({ zh: text, en: text });

/** A small request for the tests, changed where a test needs it. */
export const sampleRequest = (
  diagram: Partial<Diagram> = {},
  rest: Partial<Omit<DrawRequest, 'diagram'>> = {},
): DrawRequest => ({
  diagram: {
    id: 'sample',
    title: same('Sample'),
    text: same('Data makes a model.'),
    mermaid: 'flowchart LR\n  data["{data}"]:::scale --> model["{model}"]:::ability',
    labels: { data: { zh: '数据', en: 'Data' }, model: { zh: '模型', en: 'Model' } },
    ...diagram,
  },
  language: 'zh',
  box: { width: 1136, height: 452 },
  slide: 'sample-slide',
  ...rest,
});
