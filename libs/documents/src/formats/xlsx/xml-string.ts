/** Excel writes characters that XML cannot hold by their code, like `_x000D_`. */
const CODED = /_x([0-9A-Fa-f]{4})_/gu;

export const decodeXmlString = (text: string): string =>
  text.includes('_x')
    ? text.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
