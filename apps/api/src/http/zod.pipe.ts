import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { ProblemException } from '../problem/problem.exception.ts';

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const errorsOf = (error: z.ZodError): readonly object[] =>
  error.issues
    .slice(0, 50)
    .map(({ path, message, code }) => ({ pointer: pointerOf(path), code, detail: message }));

/** Checks a parameter against the Zod schema of its decorator: `@Body({ schema })`, `@Query({ schema })`. */
@Injectable()
export class ZodPipe implements PipeTransform {
  transform(value: unknown, { schema, type }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.ZodType)) return value;
    const result = schema.safeParse(value ?? (type === 'body' ? {} : value));
    if (result.success) return result.data;
    // An id that has not the form of one names nothing.
    if (type === 'param') throw new ProblemException('not-found');
    throw new ProblemException(type === 'query' ? 'query-invalid' : 'body-invalid', {
      errors: errorsOf(result.error),
    });
  }
}
