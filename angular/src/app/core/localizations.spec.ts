import de from '../../../localization/de.json';
import en from '../../../localization/en.json';
import zhHans from '../../../localization/zh-Hans.json';

const placeholders = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();

describe('localizations', () => {
  it.each([
    ['de', de],
    ['zh-Hans', zhHans],
  ])('%s has the keys of en, each with the same placeholders', (_, texts: Record<string, string>) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) expect(placeholders(texts[key] ?? ''), key).toBe(placeholders(text));
  });

  it('has only keys of its own', () => {
    expect(Object.keys(en).filter((key) => !key.startsWith('Web:'))).toEqual([]);
  });
});
