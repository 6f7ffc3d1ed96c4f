import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { Markdown } from './markdown';

@Component({
  imports: [Markdown],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div [innerHTML]="text | markdown"></div>`,
})
class Page {
  text = '';
}

function render(text: string): HTMLElement {
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.text = text;
  fixture.detectChanges();
  return fixture.nativeElement.querySelector('div');
}

describe('Markdown', () => {
  it('shows lists, emphasis and line breaks', () => {
    const html = render('**Bold**\nnext line\n\n- one\n- two');

    expect(html.querySelector('strong')?.textContent).toBe('Bold');
    expect(html.querySelectorAll('li').length).toBe(2);
    expect(html.querySelector('br')).not.toBeNull();
  });

  it('opens links elsewhere, without a way back', () => {
    const link = render('[page](https://example.org)').querySelector('a');

    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '[x](https://example.org "a onmouseover=alert(1)")',
  ])('runs nothing of %s', (text) => {
    const html = render(text);

    expect(html.querySelector('script, iframe, img')).toBeNull();
    for (const element of html.querySelectorAll('*')) {
      expect([...element.attributes].filter((one) => one.name.startsWith('on'))).toEqual([]);
      expect(element.getAttribute('href') ?? '').not.toMatch(/^javascript:/i);
    }
  });

  it('loads no picture from elsewhere', () => {
    expect(render('![cat](https://example.org/cat.png)').querySelector('img')).toBeNull();
  });
});
