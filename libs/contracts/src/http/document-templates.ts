import { z } from 'zod';

/** An empty plan to fill in, or a filled one, in the format that its ending names. */
export const DocumentTemplate = z.enum(['template.docx', 'template.xlsx', 'example.docx', 'example.xlsx']);
export type DocumentTemplate = z.output<typeof DocumentTemplate>;
