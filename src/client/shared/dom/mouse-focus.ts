const controls = 'button, a, summary';

let pressed: Element | null = null;

/**
 * Whether keys that press a control are for the one that has the focus: not where a mouse has pressed it last, for then
 * nobody means to press it again with the next Space.
 */
export function isControlFocused(target: EventTarget | null): boolean {
  const control = controlOf(target);
  return control !== null && control !== pressed;
}

/** Notes which control a mouse or a finger has pressed, until Tab goes on from there. */
export function watchMouseFocus(): void {
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressed = controlOf(target);
    },
    { capture: true },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') pressed = null;
    },
    { capture: true },
  );
}

const controlOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(controls) : null;
