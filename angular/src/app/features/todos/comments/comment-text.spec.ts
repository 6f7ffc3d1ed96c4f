import { CommentPerson } from './comment-models';
import { partsOf } from './comment-text';

const person = (userName: string): CommentPerson => ({ id: userName, userName, displayName: userName });
const marked = (text: string, ...names: string[]): string =>
  partsOf(text, names.map(person))
    .map(({ kind, text: part }) => (kind === 'text' ? part : kind === 'mention' ? `[${part}]` : `<${part}>`))
    .join('');

describe('a comment’s text', () => {
  it.each([
    ['Ask @anna.', ['anna'], 'Ask [@anna].'],
    ['@Anna first', ['anna'], '[@Anna] first'],
    ['mail a@anna or @anna-b', ['anna'], 'mail a@anna or @anna-b'],
    ['@anna and @anna.b', ['anna', 'anna.b'], '[@anna] and [@anna.b]'],
    ['@nobody', [], '@nobody'],
    ['see https://x.org/a?b=1. Or (http://y.org)', [], 'see <https://x.org/a?b=1>. Or (<http://y.org>)'],
    ['javascript:alert(1) <b>x</b>', [], 'javascript:alert(1) <b>x</b>'],
  ])('%s', (text, names, expected) => expect(marked(text, ...names)).toBe(expected));
});
