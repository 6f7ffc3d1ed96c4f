import { instantOf, localOf } from './local-time';

describe('local time', () => {
  it('goes to an instant and back', () => {
    expect(localOf(instantOf('2026-03-29T08:05'))).toBe('2026-03-29T08:05');
  });

  it('is empty for no time', () => {
    expect(localOf(undefined)).toBe('');
    expect(localOf('yesterday')).toBe('');
  });
});
