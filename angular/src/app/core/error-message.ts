import { HttpErrorResponse } from '@angular/common/http';

/** The `error` object of the server's envelope, or of a hub exception's message. */
export interface ServerError {
  code?: string | null;
  message?: string | null;
  details?: string | null;
  data?: Record<string, unknown> | null;
  validationErrors?: { message: string; members: string[] }[] | null;
}

/** What the server said went wrong; undefined when the failure has no envelope (no network, a proxy's page). */
export function serverError(failure: unknown): ServerError | undefined {
  if (failure instanceof HttpErrorResponse)
    return (failure.error as { error?: ServerError } | null)?.error ?? undefined;
  if (!(failure instanceof Error)) return undefined;
  // SignalR wraps the message: `An unexpected error … HubException: {"code":…}`.
  const json = /\{.*\}/s.exec(failure.message)?.[0];
  try {
    return json ? (JSON.parse(json) as ServerError) : undefined;
  } catch {
    return undefined;
  }
}

/** The sentence to show: the first validation message, else the envelope's message. */
export function serverMessage(failure: unknown): string | undefined {
  const error = serverError(failure);
  return error?.validationErrors?.[0]?.message ?? error?.message ?? undefined;
}
