// The wire's rows, field for field.

export const maxCommentLength = 10_000;

export interface CommentPerson {
  id: string;
  userName: string;
  displayName: string;
}

export interface CommentReaction {
  emoji: string;
  count: number;
  isMine: boolean;
  people: CommentPerson[];
}

export interface Comment {
  id: string;
  itemId: string;
  text: string;
  author?: CommentPerson | null;
  creationTime: string;
  editedAt?: string | null;
  mentions: CommentPerson[];
  reactions: CommentReaction[];
}

/** Newest first. */
export interface CommentPage {
  items: Comment[];
  nextCursor?: string | null;
}
