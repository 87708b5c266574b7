// Untyped values are part of this module's interface, so its users have them with one import.
@_exported import JSONValue
