import type { ReadDocument } from '#domain/document/plan-document';

const isPlain = (text: string): boolean => text === text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Items that say nothing of what is to be done, though nobody is asked. */
function silentItems({ items, questions }: ReadDocument): string[] {
  return items.flatMap(({ content, code }, at) => {
    const place = String(at + 1);
    const asked = questions.some((question) => question.refs?.includes(place) ?? question.code === code);
    return content === '' && !asked ? [`item ${place} has no content, and nobody is asked`] : [];
  });
}

function looseQuotes({ items, text }: ReadDocument): string[] {
  return items.flatMap(({ source }, at) => {
    if (!source) return [`item ${at + 1} has no source`];
    return text.startsWith(source.quote, source.offset)
      ? []
      : [`the quote of item ${at + 1} is not in the text`];
  });
}

function strayRefs({ items, questions }: ReadDocument): string[] {
  const places = new Set(items.map((_item, at) => String(at + 1)));
  return questions.flatMap(({ refs = [], about }) =>
    refs
      .filter((ref) => !places.has(ref))
      .map((ref) => `a question about ${about} is of item ${ref}, which is not there`),
  );
}

function wildTimes({ items }: ReadDocument): string[] {
  return items.flatMap(({ timeline: { kind, years, until } }, at) =>
    kind === 'unclear' && (years.length > 0 || until !== null)
      ? [`item ${at + 1} is unclear, yet has a time`]
      : [],
  );
}

/** What is wrong with a reading whatever its document says; nothing in a right one. */
export function brokenInvariants(read: ReadDocument): string[] {
  const again = JSON.parse(JSON.stringify(read)) as ReadDocument;
  const { text, paragraphs, items } = read;
  return [
    ...(JSON.stringify(again) === JSON.stringify(read) ? [] : ['it changes as JSON']),
    ...(isPlain(text) ? [] : ['its text is not plain']),
    ...(items.length > 0 ? [] : ['it has no items']),
    ...(paragraphs.every((at, index) => at >= (paragraphs[index - 1] ?? 0) && at <= text.length)
      ? []
      : ['its paragraphs are out of order']),
    ...items.flatMap(({ content }, at) =>
      isPlain(content) ? [] : [`the content of item ${at + 1} is not plain`],
    ),
    ...silentItems(read),
    ...looseQuotes(read),
    ...strayRefs(read),
    ...wildTimes(read),
  ];
}
