import { newId } from './new-id';

describe('newId', () => {
  it('makes a version 7 UUID of the variant of RFC 9562', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('carries the milliseconds in its first 48 bits', () => {
    expect(newId(0x0192_3456_789a).slice(0, 13)).toBe('01923456-789a');
  });

  it('sorts by time and never repeats', () => {
    expect(newId(1) < newId(2)).toBe(true);
    expect(new Set(Array.from({ length: 1_000 }, () => newId(5))).size).toBe(1_000);
  });
});
