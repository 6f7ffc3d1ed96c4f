import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { TextRange } from '../sync/mutation';
import { QuickAddRow } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { QuickAddAnswer, QuickAddApi, QuickAddLine, QuickAddToken } from './quick-add-api';
import { linesOf, moved, partsOf } from './quick-add-text';

const pauseMs = 200;

interface Question {
  text: string;
  ignored: readonly TextRange[];
}

/** What is being typed, and what the server makes of it, a moment later; without the server it is all title. */
@Injectable()
export class QuickAddReading {
  private readonly api = inject(QuickAddApi);
  private readonly store = inject(ListStore);

  private readonly question = signal<Question>({ text: '', ignored: [] });
  private readonly answered = signal<(Question & { answer: QuickAddAnswer }) | undefined>(undefined);

  readonly text = computed(() => this.question().text);
  readonly ignored = computed(() => this.question().ignored);
  /** The answer to just this text. */
  readonly answer = computed(() => {
    const answered = this.answered();
    return answered && answered.text === this.text() && answered.ignored === this.ignored()
      ? answered.answer
      : undefined;
  });
  /** While the answer is on its way, the parts of the last one that are still there. */
  readonly tokens = computed((): QuickAddToken[] => {
    const answered = this.answered();
    if (!answered) return [];
    const removed = this.ignored();
    return moved(answered.answer.tokens, answered.text, this.text()).filter(
      (token) => !removed.some((range) => range.start === token.start),
    );
  });
  readonly parts = computed(() => partsOf(this.text(), this.tokens()));
  /** One for each item there will be. */
  readonly rows = computed((): QuickAddRow[] => {
    const lines = this.answer()?.lines;
    if (lines?.length) return lines.map(rowOf);
    return linesOf(this.text()).map((line) => ({ title: line.trim().slice(0, 500), depth: 0 }));
  });

  constructor() {
    effect((onCleanup) => {
      const question = this.question();
      if (!question.text.trim()) return;
      const timer = setTimeout(() => void this.ask(question), pauseMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  type(text: string): void {
    this.question.update((before) => ({ text, ignored: moved(before.ignored, before.text, text) }));
  }

  /** The user does not mean it: it stays in the title. */
  ignore({ start, length }: QuickAddToken): void {
    this.question.update(({ text, ignored }) => ({ text, ignored: [...ignored, { start, length }] }));
  }

  clear(): void {
    this.question.set({ text: '', ignored: [] });
    this.answered.set(undefined);
  }

  private async ask(question: Question): Promise<void> {
    const listId = untracked(() => this.store.listId());
    // Without an answer the text is added as it is; the server reads it then.
    const answer = await this.api.read(listId, question.text, question.ignored).catch(() => undefined);
    if (answer && this.question() === question) this.answered.set({ ...question, answer });
  }
}

/** What the row shows; where in the text it was found is no part of it. */
function rowOf(line: QuickAddLine): QuickAddRow {
  const { title, depth, dueDate, dueTime, timeZone, recurrence, recurrenceBasis, priority, estimateMinutes } = line;
  return { title, depth, dueDate, dueTime, timeZone, recurrence, recurrenceBasis, priority, estimateMinutes };
}
