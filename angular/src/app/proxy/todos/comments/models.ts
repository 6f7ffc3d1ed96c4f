import type { EntityDto } from '@abp/ng.core';
import type { MutationInput } from '../changes/models';

export interface CommentDto extends EntityDto<string> {
  itemId?: string;
  listId?: string;
  text?: string;
  author?: CommentPersonDto | null;
  creationTime?: string;
  editedAt?: string | null;
  mentions?: CommentPersonDto[];
  reactions?: CommentReactionDto[];
}

export interface CommentPageDto {
  items?: CommentDto[];
  nextCursor?: string | null;
}

export interface CommentPersonDto extends EntityDto<string> {
  userName?: string;
  displayName?: string;
}

export interface CommentReactionDto {
  emoji?: string;
  count?: number;
  isMine?: boolean;
  people?: CommentPersonDto[];
}

export interface CreateCommentDto extends MutationInput {
  id?: string | null;
  text: string;
}

export interface GetCommentsInput {
  maxResultCount?: number;
  cursor?: string | null;
}

export interface UpdateCommentDto extends MutationInput {
  text: string;
}
