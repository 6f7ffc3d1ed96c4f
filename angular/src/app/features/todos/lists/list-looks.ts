/** The colours offered for a list; each is legible as a mark on light and dark surfaces. */
export const listColors = [
  '#0f8a6d',
  '#2a6fc9',
  '#7a5af0',
  '#c2418c',
  '#d1442f',
  '#d97a12',
  '#a8890b',
  '#5b7083',
] as const;

export const listIcons = [
  '📋', '🚀', '🏠', '💼', '🛒', '✈️', '🎯', '💡', '📚', '🧪', '🎨', '🎉', '🏃', '🌱', '💰', '🔧',
] as const; // prettier-ignore

/** A new list takes the colours in turn. */
export const colorFor = (count: number): string => listColors[count % listColors.length] ?? listColors[0];
