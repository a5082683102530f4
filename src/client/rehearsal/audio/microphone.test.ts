import { describe, expect, it } from 'vitest';
import { openMicrophone } from './microphone.ts';

const refuse = (name: string) => ({
  getUserMedia: () => Promise.reject(Object.assign(new Error('no'), { name })),
});

describe('a microphone', () => {
  it.each([
    ['NotFoundError', 'none'],
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'busy'],
    ['NotSupportedError', 'impossible'],
    ['SomethingNew', 'busy'],
  ])('that fails with %s is told apart as "%s"', async (name, kind) => {
    expect(await openMicrophone(refuse(name))).toEqual({ kind });
  });

  it('cannot be asked for where the browser does not offer it', async () => {
    expect(await openMicrophone(null as unknown as undefined)).toEqual({ kind: 'impossible' });
  });
});
