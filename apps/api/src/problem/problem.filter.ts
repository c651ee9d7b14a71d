import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './known-failures.ts';
import { languageOf } from './language.ts';
import { PROBLEM_TYPE, problemAnswer } from './problem-answer.ts';

/** Answers every failure as a problem of the catalogue. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const request = http.getRequest<Request>();
    const problem = problemOf(error);
    if (problem.code === 'internal-error') this.#log.error(error);
    // A response that has begun can only be broken off.
    if (response.headersSent) return void response.destroy();
    const body = problemAnswer(problem, languageOf(request), request.path);
    response
      .status(Number(body['status']))
      .set({ ...problem.headers, 'Content-Language': languageOf(request), 'Cache-Control': 'no-store' })
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(body));
  }
}
