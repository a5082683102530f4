// The package ships no types; this is the part of it that we use.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
      readonly noHinting?: boolean;
      /** Layout features to keep; all when left out. */
      readonly keepFeatures?: readonly string[];
      readonly dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
