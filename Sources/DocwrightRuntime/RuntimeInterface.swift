/// The interface between generated code and this runtime. Generated code names it; where the two don't fit, the name is
/// unknown or unavailable and the compiler says so: generate the code again with the tool of this runtime's version.
public enum RuntimeInterface2 {}

/// The interface of models with an accessor for each property.
@available(*, unavailable, message: "this code is for an older runtime: generate it again with docwright generate")
public enum RuntimeInterface1 {}
