import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CommentPerson } from './comment-models';

interface Part {
  text: string;
  kind: 'text' | 'mention' | 'link';
}

/** A comment's text: mentions of people and links stand out. */
@Component({
  selector: 'app-comment-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    a {
      color: inherit;
      text-underline-offset: 0.15em;
    }
    .mention {
      padding-inline: 0.15rem;
      border-radius: var(--radius-sm);
      background: color-mix(in srgb, var(--accent) 14%, transparent);
      color: var(--accent-text, var(--accent));
      font-weight: 550;
    }
  `,
  // Elements only: white space between them would show.
  template: `
    @for (part of parts(); track $index) {
      @if (part.kind === 'link') {
        <a [href]="part.text" target="_blank" rel="noopener noreferrer nofollow" [textContent]="part.text"></a>
      } @else {
        <span [class.mention]="part.kind === 'mention'" [textContent]="part.text"></span>
      }
    }
  `,
})
export class CommentText {
  readonly text = input.required<string>();
  readonly mentions = input<CommentPerson[]>([]);
  protected readonly parts = computed(() => partsOf(this.text(), this.mentions()));
}

/** Only names that were understood as people are mentions. */
export function partsOf(text: string, mentions: CommentPerson[]): Part[] {
  const names = mentions.map(({ userName }) => userName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  names.sort((one, other) => other.length - one.length); // the longer name first: it may begin with the shorter
  const mention = names.length > 0 ? `(?<![\\w@.+-])@(?:${names.join('|')})(?![\\w@+-])` : '(?!)';
  const pattern = new RegExp(`(${mention})|(https?://[^\\s<>"]*[^\\s<>".,;:!?)])`, 'giu');
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: match[1] ? 'mention' : 'link', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
