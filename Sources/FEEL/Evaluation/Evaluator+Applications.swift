import CharterDiagnostics

extension Evaluator {
  /// Applies a function of one argument.
  mutating func apply<A: Domain, T: Domain>(
    _ application: Application1<A, T>, at range: SourceRange
  ) -> Outcome<T, R> {
    let argument = evaluate(application.argument)
    return visiting(argument.size, at: range) { _ in
      argument.map(at: range, application.function)
    }
  }

  /// Applies a function of two arguments.
  mutating func apply<A: Domain, B: Domain, T: Domain>(
    _ application: Application2<A, B, T>, at range: SourceRange
  ) -> Outcome<T, R> {
    let first = evaluate(application.first)
    let second = evaluate(application.second)
    guard case (.known(let left), .known(let right)) = (first, second) else {
      var gaps = Gaps<R>()
      gaps.add(first.gap)
      gaps.add(second.gap)
      return gaps.outcome()
    }
    return visiting(max(left.size, right.size), at: range) { _ in
      do throws(FaultCode) {
        return .known(try application.function(left, right))
      } catch {
        return .fault(R(error, range))
      }
    }
  }

  /// Applies a function of three arguments.
  mutating func apply<A: Domain, B: Domain, C: Domain, T: Domain>(
    _ application: Application3<A, B, C, T>, at range: SourceRange
  ) -> Outcome<T, R> {
    let first = evaluate(application.first)
    let second = evaluate(application.second)
    let third = evaluate(application.third)
    guard case (.known(let left), .known(let middle), .known(let right)) = (first, second, third)
    else {
      var gaps = Gaps<R>()
      gaps.add(first.gap)
      gaps.add(second.gap)
      gaps.add(third.gap)
      return gaps.outcome()
    }
    do throws(FaultCode) {
      return .known(try application.function(left, middle, right))
    } catch {
      return .fault(R(error, range))
    }
  }
}
