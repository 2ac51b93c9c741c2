/// Works through tasks, on threads of its own where there are any, and gives the outcomes back in
/// the order of the tasks.
///
/// Whoever waits for an outcome does tasks in the meantime, so that one thread fewer is started than
/// tasks are worked on at a time.
final class OrderedCrew<Task: Sendable, Outcome: Sendable> {
  private struct State: Sendable {
    var tasks: [(number: Int, task: Task)] = []
    var outcomes: [Int: Outcome] = [:]
    var isFinished = false

    mutating func takeTask() -> (number: Int, task: Task)? {
      tasks.isEmpty ? nil : tasks.removeFirst()
    }
  }

  /// What there is to do for someone who waits for an outcome.
  private enum Turn {
    case take(Outcome)
    case work(number: Int, task: Task)
  }

  private let monitor = Monitor(State())
  private let work: @Sendable (Task) -> Outcome
  private var threads: [WorkThread] = []

  /// How many tasks were given to the crew, and how many outcomes were taken from it.
  private var given = 0
  private var taken = 0

  /// How many outcomes are still to come.
  var pending: Int { given - taken }

  /// The number of tasks that keep all threads busy while one task or outcome is dealt with.
  var window: Int { threads.isEmpty ? 1 : 2 * threads.count + 2 }

  /// Makes a crew.
  ///
  /// - Parameters:
  ///   - jobs: How many tasks to work on at a time; with one, no thread is started.
  ///   - work: Does a task.
  init(jobs: Int, _ work: @escaping @Sendable (Task) -> Outcome) {
    self.work = work
    let monitor = monitor
    for _ in 1..<max(1, jobs) {
      let thread = WorkThread.start {
        while let (number, task) = Self.nextTask(of: monitor) {
          let outcome = work(task)
          monitor.change { $0.outcomes[number] = outcome }
        }
      }
      // Without another thread, those that there are do the work.
      if let thread { threads.append(thread) }
    }
  }

  private static func nextTask(of monitor: Monitor<State>) -> (number: Int, task: Task)? {
    monitor.wait { state -> (number: Int, task: Task)?? in
      if let task = state.takeTask() { return .some(task) }
      return state.isFinished ? .some(nil) : nil
    }
  }

  /// Gives the crew a task.
  func add(_ task: Task) {
    let number = given
    given += 1
    monitor.change { $0.tasks.append((number, task)) }
  }

  /// Gives the outcome of the oldest task, or `nil` when none is left; does tasks until it is there.
  func next() -> Outcome? {
    guard pending > 0 else { return nil }
    let number = taken
    taken += 1
    while true {
      let turn = monitor.wait { state -> Turn? in
        if let outcome = state.outcomes.removeValue(forKey: number) { return .take(outcome) }
        return state.takeTask().map { .work(number: $0.number, task: $0.task) }
      }
      switch turn {
      case .take(let outcome): return outcome
      case .work(let number, let task):
        let outcome = work(task)
        monitor.change { $0.outcomes[number] = outcome }
      }
    }
  }

  /// Lets the threads go, once they have done what they are doing.
  func finish() {
    monitor.change {
      $0.tasks = []
      $0.isFinished = true
    }
    for thread in threads { thread.join() }
    threads = []
  }
}
