import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { LocalizationService } from '@abp/ng.core';
import { Attempt } from './attempt';

describe('Attempt', () => {
  let attempt: Attempt;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [Attempt, { provide: LocalizationService, useValue: { instant: (key: string) => key } }],
    });
    attempt = TestBed.inject(Attempt);
  });

  it('answers what came back, an empty answer too', async () => {
    expect(await attempt.run(() => Promise.resolve(undefined))).toEqual({ value: undefined });
    expect(attempt.error()).toBe('');
  });

  it('keeps the message of the server, until the next try', async () => {
    const failure = new HttpErrorResponse({ status: 403, error: { error: { message: 'Taken.' } } });

    expect(await attempt.run(() => Promise.reject(failure))).toBeUndefined();
    expect(attempt.error()).toBe('Taken.');

    await attempt.run(() => Promise.resolve());
    expect(attempt.error()).toBe('');
  });

  it('has a message for a server that cannot be reached', async () => {
    await attempt.run(() => Promise.reject(new HttpErrorResponse({ status: 0 })));

    expect(attempt.error()).toBe('::Web:RequestFailed');
  });

  it('does one thing at a time: a double click saves once', async () => {
    let finish = (): void => undefined;
    const first = attempt.run(() => new Promise<void>((resolve) => (finish = resolve)));
    expect(attempt.isBusy()).toBe(true);

    expect(await attempt.run(() => Promise.resolve('second'))).toBeUndefined();

    finish();
    expect(await first).toEqual({ value: undefined });
    expect(attempt.isBusy()).toBe(false);
  });
});
