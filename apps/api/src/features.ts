import type { Type } from '@nestjs/common';

/** One module a resource of the API. */
export const FEATURES: readonly Type[] = [];
