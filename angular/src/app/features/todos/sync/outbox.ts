import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthService } from '@abp/ng.core';
import { Subject } from 'rxjs';
import { dependsOn, Mutation, targetOf } from './mutation';
import { Network } from './network';
import { OutboxStorage } from './outbox-storage';
import { SentRow, TodoApi } from './todo-api';

export interface SentMutation {
  mutation: Mutation;
  row: SentRow;
}

export interface RefusedMutation {
  mutation: Mutation;
  error: unknown;
}

/**
 * The user's edits on their way to the server: sent one after the other in the order they were made, kept over
 * outages and reloads, each until the server has answered it. What the server refuses (4xx) is dropped and told;
 * no network or a failing server (5xx) only delays.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly api = inject(TodoApi);
  private readonly auth = inject(AuthService);
  private readonly network = inject(Network);
  private readonly storage = inject(OutboxStorage);

  private readonly queue = signal<readonly Mutation[]>([]);
  private readonly tried = new Set<string>();
  private sending?: Promise<void>;
  private readonly loaded = this.load();

  readonly pending = this.queue.asReadonly();
  readonly waiting = computed(() => this.queue().length);
  /** Emits before the mutation leaves `pending`: whoever shows it takes the row first, and nothing flickers. */
  readonly sent = new Subject<SentMutation>();
  readonly refused = new Subject<RefusedMutation>();

  add(mutation: Mutation): void {
    this.change([...this.queue(), mutation]);
    this.flush();
  }

  /** The server was heard to have carried the mutation out. */
  confirm(mutationId: string | null | undefined): void {
    if (this.queue().some((mutation) => mutation.mutationId === mutationId)) this.remove(mutationId);
  }

  /** Takes back what was never sent; false when it is too late for that. */
  cancel(mutationId: string): boolean {
    const isUnsent = !this.tried.has(mutationId) && this.queue().some((mutation) => mutation.mutationId === mutationId);
    if (isUnsent) this.remove(mutationId);
    return isUnsent;
  }

  flush(): void {
    this.network.retryNow();
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
  }

  private async load(): Promise<void> {
    const left = await this.storage.load();
    if (left.length === 0) return;
    this.queue.update((added) => [...left, ...added]);
    this.flush();
  }

  private async sendAll(): Promise<void> {
    await this.loaded;
    for (let failures = 0, next = this.queue()[0]; next; next = this.queue()[0]) {
      try {
        this.tried.add(next.mutationId);
        const row = await this.api.send(next);
        if (failures > 0) this.network.retryNow(); // the server is back: the hub need not wait either
        failures = 0;
        this.sent.next({ mutation: next, row });
        this.remove(next.mutationId);
      } catch (error) {
        if (isRefusal(error)) this.drop(next, error);
        else {
          if (isSignedOut(error)) await this.auth.refreshToken().catch(() => undefined);
          await this.network.pause(failures++);
        }
      }
    }
  }

  private drop(mutation: Mutation, error: unknown): void {
    const id = targetOf(mutation);
    const isCreate = mutation.kind === 'quickAdd' || mutation.kind.startsWith('create');
    this.change(
      this.queue().filter((other) => other.mutationId !== mutation.mutationId && !(isCreate && dependsOn(other, id))),
    );
    this.refused.next({ mutation, error });
  }

  private remove(mutationId: string | null | undefined): void {
    this.change(this.queue().filter((mutation) => mutation.mutationId !== mutationId));
  }

  private change(queue: readonly Mutation[]): void {
    this.queue.set(queue);
    void this.loaded.then(() => this.storage.save(this.queue()));
  }
}

const isSignedOut = (error: unknown): boolean => error instanceof HttpErrorResponse && error.status === 401;

/** Timeouts (408), "too early" (425) and "too many" (429) say nothing about the edit itself. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof HttpErrorResponse)) return false;
  return error.status >= 400 && error.status < 500 && ![401, 408, 425, 429].includes(error.status);
}
