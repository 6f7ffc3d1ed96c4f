import { computed, Signal, signal } from '@angular/core';

/**
 * What is being typed into one field, apart from the value others may change meanwhile. Until something is typed
 * the field follows that value; from then on it keeps the typed text until it is saved or dropped.
 */
export class FieldDraft {
  private readonly typed = signal<{ text: string; over: string } | null>(null);
  readonly text = computed(() => this.typed()?.text ?? this.value());
  readonly isDirty = computed(() => {
    const typed = this.typed();
    return typed !== null && typed.text !== typed.over;
  });
  /** What somebody else made of the field since the typing began; undefined when nobody did. */
  readonly theirs = computed(() => {
    const typed = this.typed();
    const value = this.value();
    return typed && this.isDirty() && value !== typed.over && value !== typed.text ? value : undefined;
  });

  constructor(
    private readonly value: Signal<string>,
    private readonly save: (text: string) => void,
  ) {}

  type(text: string): void {
    this.typed.update((typed) => ({ text, over: typed?.over ?? this.value() }));
  }

  /** Saves what was typed, if it differs from what is there now. */
  commit(): void {
    const typed = this.typed();
    const wasDirty = this.isDirty();
    this.typed.set(null);
    if (typed && wasDirty && typed.text !== this.value()) this.save(typed.text);
  }

  drop(): void {
    this.typed.set(null);
  }
}
