import { TestBed } from '@angular/core/testing';
import { CommentPerson } from './comment-models';
import { CommentText, withMentions } from './comment-text';

const person = (userName: string): CommentPerson => ({ id: userName, userName, displayName: userName });

describe('withMentions', () => {
  it.each([
    ['Ask @anna.', ['anna'], 'Ask [@anna].'],
    ['@Anna first', ['anna'], '[@Anna] first'],
    ['mail a@anna or @anna-b', ['anna'], 'mail a@anna or @anna-b'],
    ['@anna and @anna.b', ['anna', 'anna.b'], '[@anna] and [@anna.b]'],
    ['@nobody', [], '@nobody'],
    ['<a href="https://x.org/@anna">x</a>', ['anna'], '<a href="https://x.org/@anna">x</a>'],
  ])('%s', (html, names, expected) =>
    expect(withMentions(html, names.map(person)).replace(/<span class="mention">(.*?)<\/span>/g, '[$1]')).toBe(
      expected,
    ),
  );
});

describe('CommentText', () => {
  it('shows Markdown, and nothing that could run', () => {
    const fixture = TestBed.createComponent(CommentText);
    fixture.componentRef.setInput(
      'text',
      'A **bold** word for @anna <img src=x onerror=alert(1)> [x](javascript:alert(1))',
    );
    fixture.componentRef.setInput('mentions', [person('anna')]);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;

    expect(element.querySelector('strong')?.textContent).toBe('bold');
    expect(element.querySelector('.mention')?.textContent).toBe('@anna');
    expect(element.querySelector('img')).toBeNull();
    expect(element.querySelector('a')?.getAttribute('href') ?? '').not.toMatch(/^javascript/);
  });
});
