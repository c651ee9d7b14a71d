import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Action } from '#access/policy';
import { Accepted } from '#contracts/http/common';
import { problemResponses } from '../openapi/problem-responses.ts';
import type { ProblemCode } from '../problem/problem-catalogue.ts';

export const ACTION = Symbol('action of the policy');
export const PUBLIC = Symbol('open without signing in');

export interface OperationOptions {
  /** In Vietnamese and English. */
  readonly summary: readonly [vi: string, en: string];
  /** What the policy is asked; null: open to everybody. */
  readonly action: Action | null;
  /** `write` changes reference data, `act` goes to a process; both take an Idempotency-Key. */
  readonly kind?: 'read' | 'write' | 'act';
  readonly response?: z.ZodType;
  /** Of success; default 200, 204 without a response. */
  readonly status?: number;
  /** Whether the answer has an ETag, or the request needs If-Match. */
  readonly versioned?: 'answer' | 'edit';
  readonly problems?: readonly ProblemCode[];
}

const WRITE_PROBLEMS = [
  'body-malformed',
  'body-too-large',
  'content-type-unsupported',
  'idempotency-key-missing',
  'idempotency-key-reused',
] as const;

function codesOf({
  action,
  kind = 'read',
  versioned,
  problems = [],
}: OperationOptions): readonly ProblemCode[] {
  return [
    ...(action === null ? [] : (['not-signed-in', 'forbidden'] as const)),
    ...(kind === 'read' ? [] : WRITE_PROBLEMS),
    ...(kind === 'act' ? (['outcome-unknown', 'plan-ended'] as const) : []),
    ...(versioned === 'edit' ? (['if-match-missing', 'version-changed'] as const) : []),
    ...problems,
    'records-unavailable',
    'internal-error',
  ];
}

const header = (name: string, description: string) =>
  ApiHeader({ name, description, required: true, schema: { type: 'string' } });

/**
 * Lets the description of the API see a route's parameters: it looks for types that the compiler does not write
 * here, and finds the schemas only where there are some.
 */
const describedParameters: MethodDecorator = (target, name, descriptor) => {
  const { length } = descriptor.value as unknown as (...values: unknown[]) => unknown;
  Reflect.defineMetadata(
    'design:paramtypes',
    Array.from({ length }, () => Object),
    target,
    name,
  );
};

/** Everything about a route: what it is for, who may call it, what it answers, how it fails. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { summary, action, kind = 'read', response, versioned } = options;
  const status = options.status ?? (response === undefined ? 204 : 200);
  return applyDecorators(
    describedParameters,
    HttpCode(status),
    action === null ? SetMetadata(PUBLIC, true) : SetMetadata(ACTION, action),
    ApiOperation({ summary: summary.join(' / '), ...(action === null ? { security: [] } : {}) }),
    ApiResponse({
      status,
      description: summary[1],
      ...(response === undefined ? {} : { standardSchema: response as never }),
      ...(versioned === undefined
        ? {}
        : {
            headers: { ETag: { description: 'version, for If-Match', schema: { type: 'string' as const } } },
          }),
    }),
    ...(kind === 'act'
      ? [
          ApiResponse({
            status: 202,
            description: 'Accepted; recording takes longer',
            standardSchema: Accepted as never,
          }),
        ]
      : []),
    ...(kind === 'read' ? [] : [header('Idempotency-Key', 'the same in every repeat of this act')]),
    ...(versioned === 'edit' ? [header('If-Match', 'the ETag that was edited')] : []),
    ...problemResponses(codesOf(options)),
  );
}
