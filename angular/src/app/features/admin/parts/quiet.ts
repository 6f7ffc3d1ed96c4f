import type { Rest } from '@abp/ng.core';

/** For calls whose failure the page itself shows: ABP's error handler then adds no toast. */
export const quiet = { skipHandleError: true } satisfies Partial<Rest.Config>;
