namespace TreatyModel.Identifiers;

/// <summary>Something that documents refer to by an id.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
public interface IIdentified<T>
    where T : class, IIdentified<T>
{
    /// <summary>The id, unique among things of its kind in a process.</summary>
    Id<T> Id { get; }
}
