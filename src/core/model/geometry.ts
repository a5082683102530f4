/** A rectangle, its corner at the top left; in whatever unit its owner measures. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
