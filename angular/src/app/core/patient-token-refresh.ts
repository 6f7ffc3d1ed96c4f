import { HttpErrorResponse, HttpEvent, HttpHandler, HttpInterceptor, HttpRequest } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable, race, fromEvent, throwError, timer, retry } from 'rxjs';

const maxDelayMs = 10_000;

/**
 * Waits with a token renewal until the network and the server are back. Without this a renewal that falls into
 * an outage counts as a refused one: the library signs the user out and leaves the page, unsaved work and all.
 */
@Injectable()
export class PatientTokenRefresh implements HttpInterceptor {
  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    const answer = next.handle(request);
    if (!isTokenRefresh(request)) return answer;
    return answer.pipe(
      retry({
        delay: (error: unknown, attempt) =>
          isOutage(error)
            ? race(timer(Math.min(500 * 2 ** attempt, maxDelayMs)), fromEvent(window, 'online'))
            : throwError(() => error),
      }),
    );
  }
}

function isTokenRefresh(request: HttpRequest<unknown>): boolean {
  return request.url.endsWith('/connect/token') && String(request.body).includes('grant_type=refresh_token');
}

function isOutage(error: unknown): boolean {
  return error instanceof HttpErrorResponse && (error.status === 0 || error.status >= 500);
}
