import JSONValue

// One reader and one writer for each kind of the documented primitives. Writing `nil` removes the member.
extension ModelStorage {
  @inline(never)
  public func string(_ name: String) -> String? { read(name, as: String.self) }

  @inline(never)
  public mutating func setString(_ name: String, _ value: String?) { write(name, value?.json) }

  @inline(never)
  public func boolean(_ name: String) -> Bool? { read(name, as: Bool.self) }

  @inline(never)
  public mutating func setBoolean(_ name: String, _ value: Bool?) { write(name, value?.json) }

  @inline(never)
  public func int16(_ name: String) -> Int16? { read(name, as: Int16.self) }

  @inline(never)
  public mutating func setInt16(_ name: String, _ value: Int16?) { write(name, value?.json) }

  @inline(never)
  public func int32(_ name: String) -> Int32? { read(name, as: Int32.self) }

  @inline(never)
  public mutating func setInt32(_ name: String, _ value: Int32?) { write(name, value?.json) }

  @inline(never)
  public func int64(_ name: String) -> Int64? { read(name, as: Int64.self) }

  @inline(never)
  public mutating func setInt64(_ name: String, _ value: Int64?) { write(name, value?.json) }

  @inline(never)
  public func byte(_ name: String) -> UInt8? { read(name, as: UInt8.self) }

  @inline(never)
  public mutating func setByte(_ name: String, _ value: UInt8?) { write(name, value?.json) }

  @inline(never)
  public func sbyte(_ name: String) -> Int8? { read(name, as: Int8.self) }

  @inline(never)
  public mutating func setSbyte(_ name: String, _ value: Int8?) { write(name, value?.json) }

  @inline(never)
  public func single(_ name: String) -> Float? { read(name, as: Float.self) }

  @inline(never)
  public mutating func setSingle(_ name: String, _ value: Float?) { write(name, value?.json) }

  @inline(never)
  public func double(_ name: String) -> Double? { read(name, as: Double.self) }

  @inline(never)
  public mutating func setDouble(_ name: String, _ value: Double?) { write(name, value?.json) }

  @inline(never)
  public func decimal(_ name: String) -> ExactDecimal? { read(name, as: ExactDecimal.self) }

  @inline(never)
  public mutating func setDecimal(_ name: String, _ value: ExactDecimal?) { write(name, value?.json) }

  @inline(never)
  public func guid(_ name: String) -> Guid? { read(name, as: Guid.self) }

  @inline(never)
  public mutating func setGuid(_ name: String, _ value: Guid?) { write(name, value?.json) }

  @inline(never)
  public func dateTimeOffset(_ name: String) -> DateTimeOffset? { read(name, as: DateTimeOffset.self) }

  @inline(never)
  public mutating func setDateTimeOffset(_ name: String, _ value: DateTimeOffset?) { write(name, value?.json) }

  @inline(never)
  public func date(_ name: String) -> CalendarDate? { read(name, as: CalendarDate.self) }

  @inline(never)
  public mutating func setDate(_ name: String, _ value: CalendarDate?) { write(name, value?.json) }

  @inline(never)
  public func timeOfDay(_ name: String) -> TimeOfDay? { read(name, as: TimeOfDay.self) }

  @inline(never)
  public mutating func setTimeOfDay(_ name: String, _ value: TimeOfDay?) { write(name, value?.json) }

  @inline(never)
  public func duration(_ name: String) -> ISODuration? { read(name, as: ISODuration.self) }

  @inline(never)
  public mutating func setDuration(_ name: String, _ value: ISODuration?) { write(name, value?.json) }

  @inline(never)
  public func binary(_ name: String) -> Binary? { read(name, as: Binary.self) }

  @inline(never)
  public mutating func setBinary(_ name: String, _ value: Binary?) { write(name, value?.json) }

  @inline(never)
  public func stream(_ name: String) -> JSONValue? { read(name, as: JSONValue.self) }

  @inline(never)
  public mutating func setStream(_ name: String, _ value: JSONValue?) { write(name, value?.json) }

  @inline(never)
  public func untyped(_ name: String) -> JSONValue? { read(name, as: JSONValue.self) }

  @inline(never)
  public mutating func setUntyped(_ name: String, _ value: JSONValue?) { write(name, value?.json) }
}
