/** What stands for the `{name}`s of a message. */
export type Fillings = Readonly<Record<string, string | number>>;

/** A message with its `{name}`s filled in; one without a value becomes empty. */
export const fillIn = (message: string, values: Fillings): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
