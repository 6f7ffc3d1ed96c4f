import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Markdown } from '../../../shared/markdown';
import { CommentPerson } from './comment-models';

const markdown = new Markdown();

/** A comment's text: Markdown, in which mentions of people stand out. */
@Component({
  selector: 'app-comment-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The text's own elements are none of this component's template.
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
    }
    div ::ng-deep > * {
      margin-block: 0 var(--space-2);
    }
    div ::ng-deep > :last-child {
      margin-bottom: 0;
    }
    div ::ng-deep :is(h1, h2, h3, h4) {
      font-size: inherit;
    }
    div ::ng-deep :is(ul, ol) {
      padding-inline-start: 1.3rem;
    }
    div ::ng-deep pre {
      overflow-x: auto;
    }
    div ::ng-deep a {
      color: inherit;
      text-underline-offset: 0.15em;
    }
    div ::ng-deep .mention {
      padding-inline: 0.15rem;
      border-radius: var(--radius-sm);
      background: color-mix(in srgb, var(--accent) 14%, transparent);
      color: var(--accent-text, var(--accent));
      font-weight: 550;
    }
  `,
  template: `<div [innerHTML]="html()"></div>`,
})
export class CommentText {
  readonly text = input.required<string>();
  readonly mentions = input<CommentPerson[]>([]);
  protected readonly html = computed(() => withMentions(markdown.transform(this.text()), this.mentions()));
}

/** Only names that were understood as people are mentions, and none within a tag. */
export function withMentions(html: string, mentions: CommentPerson[]): string {
  if (mentions.length === 0) return html;
  const names = mentions.map(({ userName }) => userName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  names.sort((one, other) => other.length - one.length); // the longer name first: it may begin with the shorter
  const pattern = new RegExp(`<[^>]*>|(?<![\\w@.+-])@(?:${names.join('|')})(?![\\w@+-])`, 'giu');
  return html.replace(pattern, (part) => (part.startsWith('@') ? `<span class="mention">${part}</span>` : part));
}
