import { z } from 'zod';

const place = z.number().int().nullable();

/** Where in the document an item stands, so that a person can look; numbers from 1 on. */
export const ItemSource = z
  .object({
    quote: z.string().describe('the very words: a part of the text of the document'),
    offset: z.number().int().describe('where the quote begins in that text, in UTF-16 units'),
    paragraph: place,
    sheet: z.string().nullable(),
    table: place,
    row: place,
  })
  .meta({ id: 'ItemSource' });
