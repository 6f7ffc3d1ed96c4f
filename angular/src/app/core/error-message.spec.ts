import { HttpErrorResponse } from '@angular/common/http';
import { serverError, serverMessage } from './error-message';

const refusal = (error: unknown): HttpErrorResponse => new HttpErrorResponse({ status: 400, error });

describe('serverMessage', () => {
  it('prefers the first validation message to the general one', () => {
    const failure = refusal({
      error: {
        message: 'Your request is not valid!',
        validationErrors: [{ message: 'Title is required.', members: [] }],
      },
    });

    expect(serverMessage(failure)).toBe('Title is required.');
  });

  it('reads the error out of a hub exception', () => {
    const failure = new Error(
      'An unexpected error occurred invoking \'OpenList\' on the server. HubException: {"code":"Todo:ListNotFound","message":"Gone."}',
    );

    expect(serverError(failure)?.code).toBe('Todo:ListNotFound');
    expect(serverMessage(failure)).toBe('Gone.');
  });

  it.each([[refusal(null)], [refusal('<html>bad gateway</html>')], [new Error('{broken')], ['text']])(
    'has nothing to say without an envelope: %s',
    (failure) => expect(serverMessage(failure)).toBeUndefined(),
  );
});
