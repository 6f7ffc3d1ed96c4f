import { TextRange } from '../sync/mutation';

/** A part of the text between or of the ranges. */
export interface TextPart<T> {
  text: string;
  range?: T;
}

/**
 * Where ranges of a text are after it was edited: those before the edit stay, those behind it move along, those it
 * touched are gone. One edit at a time: what both texts begin and end with is what it left alone.
 */
export function moved<T extends TextRange>(ranges: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...ranges];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return ranges.flatMap((range) => {
    // A letter typed right behind a range may make another word of it.
    const isBefore =
      range.start + range.length < start || (range.start + range.length === start && /^\s/.test(after.slice(start)));
    if (isBefore) return [range];
    if (range.start >= before.length - end) return [{ ...range, start: range.start + after.length - before.length }];
    return [];
  });
}

/** The whole text, cut at the ranges, which are in order and do not overlap. */
export function partsOf<T extends TextRange>(text: string, ranges: readonly T[]): TextPart<T>[] {
  const parts: TextPart<T>[] = [];
  let position = 0;
  for (const range of ranges) {
    if (range.start > position) parts.push({ text: text.slice(position, range.start) });
    parts.push({ text: text.slice(range.start, range.start + range.length), range });
    position = range.start + range.length;
  }
  if (position < text.length) parts.push({ text: text.slice(position) });
  return parts;
}

export const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim());
