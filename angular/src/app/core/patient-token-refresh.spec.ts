import { HTTP_INTERCEPTORS, HttpClient, provideHttpClient, withInterceptorsFromDi } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { PatientTokenRefresh } from './patient-token-refresh';

const url = 'http://localhost/connect/token';

describe('PatientTokenRefresh', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let outcome: string;

  beforeEach(() => {
    vi.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptorsFromDi()),
        provideHttpClientTesting(),
        { provide: HTTP_INTERCEPTORS, useClass: PatientTokenRefresh, multi: true },
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
    outcome = 'waiting';
  });
  afterEach(() => vi.useRealTimers());

  const post = (body: string): void =>
    void http.post(url, body).subscribe({ next: () => (outcome = 'done'), error: () => (outcome = 'failed') });

  it('tries a renewal again until the network is back', async () => {
    post('grant_type=refresh_token&refresh_token=r');
    server.expectOne(url).error(new ProgressEvent('error'));
    await vi.advanceTimersByTimeAsync(1_000);
    server.expectOne(url).flush('', { status: 503, statusText: 'Unavailable' });
    window.dispatchEvent(new Event('online'));

    server.expectOne(url).flush({});

    expect(outcome).toBe('done');
  });

  it('lets a refused renewal fail at once: the session is over', () => {
    post('grant_type=refresh_token&refresh_token=r');

    server.expectOne(url).flush({ error: 'invalid_grant' }, { status: 400, statusText: 'Bad Request' });

    expect(outcome).toBe('failed');
  });

  it('leaves other requests alone', () => {
    post('grant_type=authorization_code&code=c');

    server.expectOne(url).error(new ProgressEvent('error'));

    expect(outcome).toBe('failed');
  });
});
