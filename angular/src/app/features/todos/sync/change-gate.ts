import { ListBroadcast } from '../todo-models';

const patienceMs = 150;

interface ChangeGateOptions {
  judge: (change: ListBroadcast) => 'take' | 'ignore' | 'hold';
  take: (change: ListBroadcast) => void;
  /** Asks the server for what is missing; called when a held change's predecessor has not come in time. */
  catchUp: () => void;
}

/**
 * Lets broadcasts through in the order of their sequences. One that comes too early waits a moment for those
 * before it; after that the gap is filled from the server.
 */
export class ChangeGate {
  private held: ListBroadcast[] = [];
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly options: ChangeGateOptions) {}

  offer(change: ListBroadcast): void {
    this.held.push(change);
    this.release();
  }

  /** Lets through what fits now; to be called too when the sequence has moved on by other means. */
  release(): void {
    this.held.sort((one, other) => one.sequence - other.sequence);
    const waiting: ListBroadcast[] = [];
    for (const change of this.held) {
      const verdict = this.options.judge(change);
      if (verdict === 'take') this.options.take(change);
      if (verdict === 'hold') waiting.push(change);
    }
    this.held = waiting;
    if (waiting.length === 0) this.clearTimer();
    else this.timer ??= setTimeout(() => this.losePatience(), patienceMs);
  }

  close(): void {
    this.held = [];
    this.clearTimer();
  }

  private losePatience(): void {
    this.timer = undefined;
    this.options.catchUp();
  }

  private clearTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
