/** How loud it was in 50 ms that began at `at`, by the clock of `performance.now()`. */
export interface Level {
  readonly at: number;
  /** Full scale being 0. */
  readonly decibels: number;
}

/** How long a time one level is of. */
export const levelMilliseconds = 50;

/** Runs in a thread of its own, on every sample; it is text, since a module of its own would be another file to fetch. */
const processor = `registerProcessor('levels', class extends AudioWorkletProcessor {
  constructor() {
    super();
    this.size = Math.round((sampleRate * ${levelMilliseconds}) / 1000);
    this.sum = 0;
    this.count = 0;
  }
  process([[samples]]) {
    if (!samples) return true;
    samples.forEach((sample, index) => {
      this.sum += sample * sample;
      this.count += 1;
      if (this.count < this.size) return;
      this.port.postMessage({ end: (currentFrame + index + 1) / sampleRate, square: this.sum / this.size });
      this.sum = 0;
      this.count = 0;
    });
    return true;
  }
});`;

/** Measures until the function that comes back is called. */
export async function measureLevels(stream: MediaStream, tell: (level: Level) => void): Promise<() => void> {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(stream);
  // It may wait for the person to touch the page; whoever speaks has done so.
  void context.resume();
  const stop = await onEverySample(context, source, tell).catch(() => onTimer(context, source, tell));
  return () => {
    stop();
    source.disconnect();
    void context.close();
  };
}

async function onEverySample(
  context: AudioContext,
  source: AudioNode,
  tell: (level: Level) => void,
): Promise<() => void> {
  const address = URL.createObjectURL(new Blob([processor], { type: 'text/javascript' }));
  try {
    await context.audioWorklet.addModule(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  const node = new AudioWorkletNode(context, 'levels', { numberOfOutputs: 0 });
  const toPageTime = clockBridge();
  node.port.onmessage = ({ data }: MessageEvent<{ end: number; square: number }>) => {
    const end = toPageTime(1000 * data.end, performance.now());
    tell({ at: end - levelMilliseconds, decibels: decibelsOf(data.square) });
  };
  source.connect(node);
  return () => {
    node.port.onmessage = null;
    node.disconnect();
  };
}

/** Where no worklet may be loaded from text, as in a page that was opened from disk: every 50 ms, by a timer. */
function onTimer(context: AudioContext, source: AudioNode, tell: (level: Level) => void): () => void {
  const node = context.createAnalyser();
  node.fftSize = 4096;
  const samples = new Float32Array(node.fftSize);
  const size = Math.min(node.fftSize, Math.round((context.sampleRate * levelMilliseconds) / 1000));
  source.connect(node);
  const timer = setInterval(() => {
    node.getFloatTimeDomainData(samples);
    const square = samples.slice(-size).reduce((sum, sample) => sum + sample * sample, 0) / size;
    tell({ at: performance.now() - levelMilliseconds, decibels: decibelsOf(square) });
  }, levelMilliseconds);
  return () => {
    clearInterval(timer);
    node.disconnect();
  };
}

/** Decibels, full scale being 0, of the mean square of samples between -1 and 1; never below -100. */
export const decibelsOf = (square: number): number => Math.max(-100, 10 * Math.log10(square));

/**
 * Turns milliseconds of the audio clock into those of `performance.now()`. A message tells the one, and its arrival the
 * other, always a little late: of the last `memory` messages (two seconds by default) the least late one counts.
 */
export function clockBridge(memory = 40): (sound: number, arrival: number) => number {
  const offsets: number[] = [];
  return (sound, arrival) => {
    offsets.push(arrival - sound);
    if (offsets.length > memory) offsets.shift();
    return sound + Math.min(...offsets);
  };
}
