import { Pipe, PipeTransform } from '@angular/core';
import { Marked } from 'marked';

/** Lines break where they were broken, as people expect of notes. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // A page that is opened from here must not reach back to this one.
    link({ href, title, tokens }) {
      const text = this.parser.parseInline(tokens);
      return `<a href="${escape(href)}" title="${escape(title ?? '')}" target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
    },
    // Pictures from elsewhere would tell their server who reads what, and when.
    image: ({ href, text }) =>
      `<a href="${escape(href)}" target="_blank" rel="noopener noreferrer nofollow">${escape(text || href)}</a>`,
    html: ({ text }) => escape(text),
  },
});

/** Markdown as HTML for `[innerHTML]`, where Angular removes whatever could run (angular.dev/best-practices/security). */
@Pipe({ name: 'markdown' })
export class Markdown implements PipeTransform {
  transform(text: string | null | undefined): string {
    return text ? marked.parse(text, { async: false }) : '';
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
