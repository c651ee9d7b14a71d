import { ApplicationFailure } from '@temporalio/workflow';
import { REJECTED } from '#contracts/workflow/messages';
import type { Rejection } from '#domain/process/machine';

/** The failure by which a caller learns that an act may not be done, and why. */
export function rejectionFailure({ code, detail }: Rejection): ApplicationFailure {
  return ApplicationFailure.create({
    type: REJECTED,
    message: code,
    nonRetryable: true,
    details: [code, detail ?? null],
  });
}
