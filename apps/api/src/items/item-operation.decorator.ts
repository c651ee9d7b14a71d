import type { Action } from '#access/policy';
import { ItemAct } from '#contracts/http/items';
import { Operation } from '../http/operation.decorator.ts';
import type { ProblemCode } from '../problem/problem-catalogue.ts';

const OF_EVERY_ACT = ['not-found', 'body-invalid', 'item-not-assigned', 'item-phase-forbids'] as const;

/** An act on an item: it answers with the item as it is then. */
export const ItemOperation = (
  summary: readonly [vi: string, en: string],
  action: Action,
  ...problems: readonly ProblemCode[]
): MethodDecorator =>
  Operation({ summary, action, kind: 'act', response: ItemAct, problems: [...OF_EVERY_ACT, ...problems] });
