/** Prints lines; who reads only the first of them, as `head` does, has seen enough and is not told of an error. */
export function printLines(lines: readonly string[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for (const line of lines) console.log(line);
}
