/** The server gives each answer another nonce: only styles that bear it are taken by the browser. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
