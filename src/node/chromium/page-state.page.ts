// Runs in the page: each function can use nothing from outside itself.

/** Goes to a place in the page by its address: `/mirage/2`, or an element's id. */
export function goToHash(hash: string): void {
  location.hash = hash;
}

/** Resolves when every font is there that the page's text has asked for. */
export async function fontsLoaded(): Promise<void> {
  // Reading the layout makes the browser ask for the fonts; only then is there something to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
