import { TestBed } from '@angular/core/testing';
import { Network } from './network';

describe('Network', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('pauses longer after each failure, never over 40 seconds', async () => {
    const network = TestBed.inject(Network);
    const lengthOf = async (failures: number): Promise<number> => {
      const start = Date.now();
      const pause = network.pause(failures);
      await vi.runAllTimersAsync();
      await pause;
      return Date.now() - start;
    };

    expect(await lengthOf(0)).toBeLessThanOrEqual(625);
    expect(await lengthOf(3)).toBeGreaterThanOrEqual(3_000);
    expect(await lengthOf(50)).toBeLessThanOrEqual(40_000);
  });

  it('ends a pause as soon as the network is back', async () => {
    const network = TestBed.inject(Network);
    let isOver = false;
    const pause = network.pause(50).then(() => (isOver = true));
    window.dispatchEvent(new Event('offline'));
    await Promise.resolve();
    expect([isOver, network.isOnline()]).toEqual([false, false]);

    window.dispatchEvent(new Event('online'));
    await pause;

    expect(network.isOnline()).toBe(true);
  });
});
