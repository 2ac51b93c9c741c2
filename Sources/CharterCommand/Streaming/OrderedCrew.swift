/// Works through tasks, on threads of its own where there are any, and gives the outcomes back in
/// the order of the tasks.
final class OrderedCrew<Task: Sendable, Outcome: Sendable> {
  private struct State: Sendable {
    var tasks: [(number: Int, task: Task)] = []
    var outcomes: [Int: Outcome] = [:]
    var isFinished = false
  }

  private let monitor = Monitor(State())
  private let work: @Sendable (Task) -> Outcome
  private var threads: [WorkThread] = []

  /// How many tasks were given to the crew, and how many outcomes were taken from it.
  private var given = 0
  private var taken = 0

  /// How many outcomes are still to come.
  var pending: Int { given - taken }

  /// The number of tasks that keep all threads busy while one outcome is dealt with.
  var window: Int { threads.isEmpty ? 1 : threads.count + 1 }

  /// Makes a crew.
  ///
  /// - Parameters:
  ///   - jobs: How many tasks to work on at a time; with one, no thread is started.
  ///   - work: Does a task.
  init(jobs: Int, _ work: @escaping @Sendable (Task) -> Outcome) {
    self.work = work
    guard jobs > 1 else { return }
    let monitor = monitor
    for _ in 0..<jobs {
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
      if !state.tasks.isEmpty { return .some(state.tasks.removeFirst()) }
      return state.isFinished ? .some(nil) : nil
    }
  }

  /// Gives the crew a task.
  func add(_ task: Task) {
    let number = given
    given += 1
    if threads.isEmpty {
      let outcome = work(task)
      monitor.change { $0.outcomes[number] = outcome }
    } else {
      monitor.change { $0.tasks.append((number, task)) }
    }
  }

  /// Waits for the outcome of the oldest task, or gives `nil` when none is left.
  func next() -> Outcome? {
    guard pending > 0 else { return nil }
    let number = taken
    taken += 1
    return monitor.wait { $0.outcomes.removeValue(forKey: number) }
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
