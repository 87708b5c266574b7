/// The interface between generated code and this runtime. Generated code names it; where the two don't fit, the name is
/// unknown and the compiler says so: generate the code again with the tool of this runtime's version.
public enum RuntimeInterface1 {}
