import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';

export const ragOrTuning = defineSlide({
  id: 'rag-or-tuning',
  layout: 'diagram',
  title: { zh: '检索是一条流水线，四处会漏', en: 'Retrieval is a pipeline that leaks in four places' },
  diagram: {
    id: 'retrieval-pipeline',
    title: { zh: '检索增强的流水线', en: 'The pipeline of retrieval' },
    text: {
      zh: '资料切块、建索引；问题来了，用关键词和向量召回，再重排，塞进提示，作答并附引文，最后核对。四处会漏：资料里没有；有，却没排上来；排上来了，没塞进提示；塞进去了，没读出来。',
      en: 'Documents are cut and indexed. A question is searched by words and vectors, the hits are ranked again and put into the prompt, the answer comes with quotations and is checked. Four leaks: it is not in the documents; it is there, and not ranked high enough; it is found, and not put into the prompt; it is in the prompt, and not read out.',
    },
    mermaid: `flowchart LR
      documents["{documents}"]:::plain --> chunks["{chunks}"]:::plain
      chunks --> found["{found}"]:::plain
      question["{question}"]:::plain --> found
      found --> prompt["{prompt}"]:::plain
      prompt --> reply["{reply}"]:::plain
      reply --> checked["{checked}"]:::value
      documents -.- absent["{absent}"]:::scale
      found -.- low["{low}"]:::scale
      prompt -.- out["{out}"]:::scale
      reply -.- unread["{unread}"]:::scale`,
    labels: {
      documents: { zh: '**资料**', en: '**Documents**' },
      chunks: { zh: '**切块**\n建索引', en: '**Chunks**\nindexed' },
      question: { zh: '**问题**', en: '**Question**' },
      found: { zh: '**召回**\n关键词 + 向量\n再重排', en: '**Search**\nwords, vectors,\nranked again' },
      prompt: { zh: '**塞进提示**', en: '**Prompt**' },
      reply: { zh: '**作答**\n附引文', en: '**Answer**\nwith quotes' },
      checked: { zh: '**核对**', en: '**Check**' },
      absent: { zh: '资料里没有', en: 'not in there' },
      low: { zh: '有，没排上来', en: 'ranked too low' },
      out: { zh: '没塞进去', en: 'left out' },
      unread: { zh: '没读出来', en: 'not read out' },
    },
    steps: ['documents absent', 'chunks question found low', 'prompt out', 'reply unread checked'],
  },
  annotation: { zh: '先分清漏在哪，再动手修', en: 'Find the leak before you mend it' },
  time: '45s',
  notes: {
    zh: `检索增强不是一个开关，是一条流水线，四处会漏。[1]第一处，资料里压根没有，它也编得出像样的答案，所以要许它说不知道。[2]第二处，有，可没排上来：光靠向量，型号、人名常找不着，所以加上关键词，再重排一遍。[3]第三处，找着了，没塞进提示。[4]第四处，塞进去了，没读出来，所以要附引文，逐句核对。

缺事实、要出处，修这条线；缺格式、缺口吻，才轮到微调。顺便一句，最早的 RAG 论文是连着微调的，今天常见的做法不动权重。`,
    en: `Retrieval isn’t a switch, it’s a pipeline, and it leaks in four places. [1]One: the answer isn’t in the documents at all, and it will invent one, so let it say it doesn’t know. [2]Two: it’s there but ranked too low. Vectors alone miss part numbers and names, so search by words as well and rank again. [3]Three: found, but left out of the prompt. [4]Four: in the prompt, but never used, so ask for quotations and check them.

Facts and sources: mend this line. Format and tone: that’s when you tune. By the way, the first RAG paper did fine-tune; what is common today leaves the weights alone.`,
  },
  keyPoints: [
    keyPoint(
      'rag-or-tuning.leaks',
      {
        zh: '四处会漏：没有、没排上来、没塞进去、没读出来。',
        en: 'Four leaks: absent, ranked too low, left out, not read out.',
      },
      { zh: '四处会漏', en: 'four leaks' },
      {
        zh: [['流水线'], ['会漏', '漏在']],
        en: [['pipeline'], ['leaks', 'leak']],
      },
    ),
    keyPoint(
      'rag-or-tuning.form',
      {
        zh: '缺事实、要出处，用检索；缺格式口吻，才微调。',
        en: 'Retrieve for facts and sources; tune for format and tone.',
      },
      { zh: '格式口吻才微调', en: 'tune for form' },
      {
        zh: [['格式', '口吻'], ['微调']],
        en: [
          ['format', 'tone'],
          ['tune', 'fine-tune'],
        ],
      },
    ),
  ],
  claims: ['N43', 'N46'],
  sources: [
    sources.barnett2024,
    sources.lewis2020,
    sources.cheng2023,
    sources.gururangan2020,
    sources.lima2023,
  ],
});
