import { inject, Injectable, signal } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';

/** One thing at a time that a dialog or a row does on the server, and what came of it. Provided by its component. */
@Injectable()
export class Attempt {
  private readonly texts = inject(LocalizationService);
  private readonly busy = signal(false);
  private readonly message = signal('');
  readonly isBusy = this.busy.asReadonly();
  /** The sentence to show; empty when the last try went well. */
  readonly error = this.message.asReadonly();

  /** The answer; undefined when it failed, or when the last one is still under way. */
  async run<T>(work: () => Promise<T>): Promise<{ value: T } | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.message.set('');
    try {
      return { value: await work() };
    } catch (failure) {
      this.message.set(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}
