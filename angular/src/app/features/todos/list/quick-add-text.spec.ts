import { linesOf, moved, partsOf } from './quick-add-text';

describe('moved', () => {
  const text = 'Call mom tomorrow #family';
  const ranges = [
    { start: 9, length: 8 },
    { start: 18, length: 7 },
  ];
  const wordsIn = (after: string): string[] =>
    moved(ranges, text, after).map(({ start, length }) => after.slice(start, start + length));

  it.each([
    ['Call mom tomorrow #family now', ['tomorrow', '#family']],
    ['Call your mom tomorrow #family', ['tomorrow', '#family']],
    ['Call mom tomorrow 5pm #family', ['tomorrow', '#family']],
    ['Call mom tomorrows #family', ['#family']],
    ['Call mom tomorow #family', ['#family']],
    ['Call mom #family', ['#family']],
    ['Call mom tomorrow #famil', ['tomorrow']],
    ['', []],
    [text, ['tomorrow', '#family']],
  ])('in %j finds %j', (after, words) => {
    expect(wordsIn(after)).toEqual(words);
  });
});

it('cuts a text so that nothing of it is lost', () => {
  const parts = partsOf('a #b c', [{ start: 2, length: 2 }]);

  expect(parts.map(({ text, range }) => [text, !!range])).toEqual([
    ['a ', false],
    ['#b', true],
    [' c', false],
  ]);
});

it('counts lines that say something', () => {
  expect(linesOf('one\r\n\n  two\n \n')).toEqual(['one', '  two']);
});
