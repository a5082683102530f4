/**
 * Why there is no microphone: none is there, the person or their system said no, another program has it, or this
 * page may not even ask (an old browser, or an address that is not secure).
 */
export type MicrophoneRefusal = 'none' | 'denied' | 'busy' | 'impossible';

export type Microphone =
  | { readonly kind: 'open'; readonly stream: MediaStream }
  | { readonly kind: MicrophoneRefusal };

/** What browsers do to a voice for calls closes the gaps between words, and those are what we listen for. */
const unprocessed: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
};

const refusals: Readonly<Record<string, MicrophoneRefusal>> = {
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotSupportedError: 'impossible',
};

/** Asks for the microphone; the browser may ask the person, and wait. Never rejects. */
export async function openMicrophone(
  devices: Pick<MediaDevices, 'getUserMedia'> | undefined = navigator.mediaDevices,
): Promise<Microphone> {
  if (!devices) return { kind: 'impossible' };
  try {
    return { kind: 'open', stream: await devices.getUserMedia({ audio: unprocessed }) };
  } catch (error) {
    return { kind: refusals[error instanceof Error ? error.name : ''] ?? 'busy' };
  }
}

export function closeMicrophone(stream: Pick<MediaStream, 'getTracks'>): void {
  for (const track of stream.getTracks()) track.stop();
}
