import { ApiResponse } from '@nestjs/swagger';
import { PROBLEM_TYPE, problemAnswer } from '../problem/problem-answer.ts';
import { isProblemCode, PROBLEMS, type ProblemCode } from '../problem/problem-catalogue.ts';

/** An example of every failure, by its code; responses refer to them. */
export function problemExamples(): Record<string, object> {
  const codes = Object.keys(PROBLEMS).filter(isProblemCode);
  return Object.fromEntries(
    codes.map((code) => [
      code,
      { summary: PROBLEMS[code].title.en, value: problemAnswer({ code, members: {} }, 'vi', '/api/…') },
    ]),
  );
}

function responseOf(status: number, codes: readonly ProblemCode[]): MethodDecorator {
  const content = {
    schema: {
      allOf: [{ $ref: '#/components/schemas/Problem' }],
      properties: { code: { type: 'string', enum: [...codes] } },
    },
    examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
  };
  return ApiResponse({
    status,
    description: codes.join(', '),
    content: { [PROBLEM_TYPE]: content },
  });
}

/** One documented response a status, with every code that it can have. */
export function problemResponses(codes: readonly ProblemCode[]): readonly MethodDecorator[] {
  const unique = [...new Set(codes)];
  const statuses = [...new Set(unique.map((code) => PROBLEMS[code].status))].sort();
  return statuses.map((status) =>
    responseOf(
      status,
      unique.filter((code) => PROBLEMS[code].status === status),
    ),
  );
}
