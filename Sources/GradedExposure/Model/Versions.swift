/// The revision of the engine: counted up whenever the same input would give another plan.
///
/// A plan says which revision made each of its versions; a later revision never recomputes them.
public enum EngineRevision {
  /// This engine's revision.
  public static let current = 3
}
