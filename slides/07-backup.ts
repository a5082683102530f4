import { defineSection } from '../src/core/model/define.ts';
import { deepseekCost } from './backup/deepseek-cost.ts';
import { eightGpus } from './backup/eight-gpus.ts';
import { kvCache } from './backup/kv-cache.ts';
import { lora } from './backup/lora.ts';
import { lossView } from './backup/loss-view.ts';
import { ragOrTuning } from './backup/rag-or-tuning.ts';
import { references } from './backup/references.ts';
import { tenTraits } from './backup/ten-traits.ts';
import { timeline } from './backup/timeline.ts';
import { tokensNotTerabytes } from './backup/tokens-not-terabytes.ts';

export const backup = defineSection({
  id: 'backup',
  title: { zh: '备用', en: 'In reserve' },
  slides: [
    tenTraits,
    timeline,
    lossView,
    ragOrTuning,
    kvCache,
    eightGpus,
    deepseekCost,
    tokensNotTerabytes,
    lora,
    references,
  ],
  appendix: true,
});
