import type { Value } from '../../src/core/model/values.ts';
import type { Model } from './model.ts';
import { models } from './models.ts';
import { counted, value } from './value.ts';

/** What can be said of a model with a number: `gpt3.parameters`, `kimiK3.active`, `llama31.tokens`, `gpt3.layers`. */
export const modelValues: Readonly<Record<string, Value>> = Object.fromEntries(
  Object.entries<Model>(models).flatMap(([name, model]) =>
    valuesOf(model).map(([what, figure]) => [`${name}.${what}`, figure] as const),
  ),
);

function valuesOf(model: Model): readonly (readonly [what: string, figure: Value])[] {
  const { source, until } = model;
  const more = until ? { until } : {};
  const counts = { parameters: model.parameters, active: model.active, tokens: model.tokens };
  const plain = { layers: model.layers, gpus: model.training?.gpus, days: model.training?.days };
  return [
    ...Object.entries(counts).flatMap(([what, amount]) =>
      amount === undefined ? [] : [[what, counted(source, amount, more)] as const],
    ),
    ...Object.entries(plain).flatMap(([what, amount]) =>
      amount === undefined
        ? []
        : [[what, value(source, `${amount}`, amount.toLocaleString('en-GB'), { ...more, amount })] as const],
    ),
  ];
}
