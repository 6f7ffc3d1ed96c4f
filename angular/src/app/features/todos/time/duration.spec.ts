import { describe, expect, it } from 'vitest';
import { durationText, parseDuration } from './duration';

describe('durationText', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [135, '2 h 15 min'],
  ])('says %i minutes as %s', (minutes, text) => expect(durationText(minutes)).toBe(text));
});

describe('parseDuration', () => {
  it.each([
    ['45', 45],
    ['45 min', 45],
    ['1:30', 90],
    ['1h30', 90],
    ['1,5 h', 90],
    ['2 h 5 min', 125],
    ['0.5h', 30],
  ])('reads %s as %i minutes', (text, minutes) => expect(parseDuration(text)).toBe(minutes));

  it.each(['', 'soon', '-5', '0', '1:75', 'h'])('reads no time in "%s"', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );
});
