namespace Todo.Administration.Emailing;

/// <summary>Where e-mail goes while there is no mail server.</summary>
public sealed class EmailFolderOptions
{
    /// <summary>Full path; made when the first message comes.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "mail");
}
