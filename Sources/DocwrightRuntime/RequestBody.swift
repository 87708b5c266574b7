/// A body of an operation. Validating one also reports what is required and missing, and what is read-only and given.
public protocol RequestBody: Model {}
