import { Injectable, signal } from '@angular/core';

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  kind: 'info' | 'success' | 'error';
  text: string;
  action?: ToastAction;
}

const lifeMs = { info: 5_000, success: 3_500, error: 8_000 };
const actionLifeMs = 8_000;

/** Short notices at the edge of the page, newest last, at most three at a time. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<Toast[]>([]);
  private lastId = 0;
  readonly all = this.shown.asReadonly();

  show(kind: Toast['kind'], text: string, action?: ToastAction): number {
    const id = ++this.lastId;
    this.shown.update((toasts) =>
      [...toasts.filter((toast) => toast.text !== text), { id, kind, text, action }].slice(-3),
    );
    setTimeout(() => this.dismiss(id), action ? actionLifeMs : lifeMs[kind]);
    return id;
  }

  info(text: string, action?: ToastAction): number {
    return this.show('info', text, action);
  }

  error(text: string): number {
    return this.show('error', text);
  }

  dismiss(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
