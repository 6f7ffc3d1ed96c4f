namespace Todo.Todos;

/// <summary>Stable codes of the Todo module; each is also the key of its message.</summary>
public static class TodoErrorCodes
{
    public const string ListNotFound = "Todo:ListNotFound";
    public const string SectionNotFound = "Todo:SectionNotFound";
    public const string ItemNotFound = "Todo:ItemNotFound";
    public const string LabelNotFound = "Todo:LabelNotFound";
    public const string TimeEntryNotFound = "Todo:TimeEntryNotFound";
    public const string UserNotFound = "Todo:UserNotFound";
    public const string ShareNotFound = "Todo:ShareNotFound";
    public const string ListAccessDenied = "Todo:ListAccessDenied";
    public const string ConcurrencyConflict = "Todo:ConcurrencyConflict";
    public const string IdConflict = "Todo:IdConflict";
    public const string ItemIsCancelled = "Todo:ItemIsCancelled";
    public const string ItemTooDeep = "Todo:ItemTooDeep";
    public const string ItemCycle = "Todo:ItemCycle";
    public const string CannotShareWithOwner = "Todo:CannotShareWithOwner";
    public const string InvalidCursor = "Todo:InvalidCursor";
    public const string InvalidSorting = "Todo:InvalidSorting";
    public const string InvalidTimeZone = "Todo:InvalidTimeZone";
    public const string IncompleteSchedule = "Todo:IncompleteSchedule";
    public const string TooManyOpenLists = "Todo:TooManyOpenLists";
    public const string LabelNameTaken = "Todo:LabelNameTaken";
    public const string TooManyLabels = "Todo:TooManyLabels";
    public const string TooManyLinks = "Todo:TooManyLinks";
    public const string AssigneeHasNoAccess = "Todo:AssigneeHasNoAccess";
    public const string DependencyCycle = "Todo:DependencyCycle";
    public const string ItemIsBlocked = "Todo:ItemIsBlocked";
    public const string TooManyRows = "Todo:TooManyRows";
    public const string InvalidRecurrence = "Todo:InvalidRecurrence";
    public const string RecurrenceTooFine = "Todo:RecurrenceTooFine";
    public const string RecurrenceNeverOccurs = "Todo:RecurrenceNeverOccurs";
    public const string RecurrenceNeedsDueDate = "Todo:RecurrenceNeedsDueDate";
    public const string RecurrenceNotUnderstood = "Todo:RecurrenceNotUnderstood";
    public const string ItemDoesNotRecur = "Todo:ItemDoesNotRecur";
    public const string NoFurtherOccurrence = "Todo:NoFurtherOccurrence";
    public const string ItemIsNotOpen = "Todo:ItemIsNotOpen";
    public const string TooManyLines = "Todo:TooManyLines";
    public const string ActivityNotFound = "Todo:ActivityNotFound";
    public const string NothingToUndo = "Todo:NothingToUndo";
    public const string NothingToRedo = "Todo:NothingToRedo";
    public const string UndoConflict = "Todo:UndoConflict";
    public const string TrashEntryNotFound = "Todo:TrashEntryNotFound";
    public const string CommentNotFound = "Todo:CommentNotFound";
    public const string NotYourComment = "Todo:NotYourComment";
    public const string TooManyReactions = "Todo:TooManyReactions";
    public const string InvalidReaction = "Todo:InvalidReaction";
    public const string MomentInFuture = "Todo:MomentInFuture";
    public const string TooManyChanges = "Todo:TooManyChanges";
    public const string InvalidQuery = "Todo:InvalidQuery";
    public const string InboxStays = "Todo:InboxStays";
    public const string SavedViewNotFound = "Todo:SavedViewNotFound";
    public const string TooManySavedViews = "Todo:TooManySavedViews";
}
