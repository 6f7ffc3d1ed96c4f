import { ListBroadcast } from '../todo-models';
import { ChangeGate } from './change-gate';
import { given } from './given';

describe('ChangeGate', () => {
  let sequence: number;
  let taken: number[];
  let catchUps: number;
  let gate: ChangeGate;

  beforeEach(() => {
    vi.useFakeTimers();
    [sequence, taken, catchUps] = [5, [], 0];
    gate = new ChangeGate({
      judge: (change: ListBroadcast) =>
        change.sequence <= sequence ? 'ignore' : change.previousSequence <= sequence ? 'take' : 'hold',
      take: (change) => {
        taken.push(change.sequence);
        sequence = change.sequence;
      },
      catchUp: () => catchUps++,
    });
  });
  afterEach(() => vi.useRealTimers());

  it('lets the next change through at once', () => {
    gate.offer(given.broadcast(6));

    expect(taken).toEqual([6]);
  });

  it('puts changes that came in the wrong order right, without asking the server', () => {
    gate.offer(given.broadcast(8));
    gate.offer(given.broadcast(7));
    gate.offer(given.broadcast(6));
    vi.advanceTimersByTime(1_000);

    expect(taken).toEqual([6, 7, 8]);
    expect(catchUps).toBe(0);
  });

  it('asks the server when the missing change has not come within 150 ms', () => {
    gate.offer(given.broadcast(7));
    vi.advanceTimersByTime(149);
    expect(catchUps).toBe(0);

    vi.advanceTimersByTime(1);

    expect(catchUps).toBe(1);
  });

  it('lets what it held through once the gap is filled by other means', () => {
    gate.offer(given.broadcast(9));
    sequence = 8;

    gate.release();

    expect(taken).toEqual([9]);
  });

  it('takes a change only once, however often it comes', () => {
    gate.offer(given.broadcast(6));
    gate.offer(given.broadcast(6));

    expect(taken).toEqual([6]);
  });
});
