import { writeFile } from 'node:fs/promises';

/** When somebody speaks, in seconds from the start. */
export type Burst = readonly [from: number, to: number];

const rate = 48_000;

/**
 * A recording to be taken for a microphone: a voice of a kind (two tones that swell four times a second) in a quiet
 * room, at known times.
 */
export async function writeVoice(path: string, bursts: readonly Burst[], seconds: number): Promise<void> {
  const samples = new Int16Array(Math.round(seconds * rate));
  let noise = 1;
  for (let index = 0; index < samples.length; index += 1) {
    const at = index / rate;
    // The same noise in every run (Park and Miller's generator), at some -70 dB.
    noise = (noise * 48_271) % 0x7fffffff;
    const room = (noise / 0x7fffffff - 0.5) * 0.001;
    const spoken = bursts.some(([from, to]) => at >= from && at < to);
    const swell = 0.75 + 0.25 * Math.sin(2 * Math.PI * 4 * at);
    const tones = Math.sin(2 * Math.PI * 180 * at) + 0.5 * Math.sin(2 * Math.PI * 540 * at);
    samples[index] = 32_767 * (room + (spoken ? 0.2 * swell * tones : 0));
  }
  await writeFile(path, wav(samples));
}

/** One channel of 16 bits, as the RIFF specification has it. */
function wav(samples: Int16Array): Buffer {
  const bytes = Buffer.from(samples.buffer);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes.length, 40);
  return Buffer.concat([head, bytes]);
}
