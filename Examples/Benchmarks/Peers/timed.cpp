// Runs a command and writes to a file what it took, or two commands in turn, so many times each:
// wall and processor nanoseconds, peak memory in bytes, and how it ended, a line each run.
//
//   timed OUT COMMAND…
//   timed OUT --turns TIMES COMMAND… -- COMMAND…
//
// It is small, for a process starts out with the peak memory of the one that it was made from, and
// what runs between two starts takes their place in the processor's caches.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

static long long nanoseconds(timeval t) { return t.tv_sec * 1000000000LL + t.tv_usec * 1000LL; }

static bool run(char **command, std::FILE *out) {
  auto start = std::chrono::steady_clock::now();
  pid_t child;
  if (posix_spawnp(&child, command[0], nullptr, nullptr, command, environ) != 0) {
    std::perror(command[0]);
    return false;
  }
  int status;
  rusage usage;
  wait4(child, &status, 0, &usage);
  long long wall = (std::chrono::steady_clock::now() - start) / std::chrono::nanoseconds(1);
  std::fprintf(out, "%lld %lld %lld %d\n", wall,
               nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
               usage.ru_maxrss * 1024LL,
               WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return true;
}

int main(int argc, char **argv) {
  char **first = argv + 2, **second = nullptr;
  int times = 1;
  if (argc > 4 && std::strcmp(argv[2], "--turns") == 0) {
    times = std::atoi(argv[3]);
    first = argv + 4;
    for (second = first; *second && std::strcmp(*second, "--") != 0;) ++second;
    if (*second) *second++ = nullptr;
  }
  if (argc < 3 || times < 1 || !*first || (second && !*second)) {
    std::fprintf(stderr, "usage: timed OUT [--turns TIMES COMMAND... --] COMMAND...\n");
    return 2;
  }
  std::FILE *out = std::fopen(argv[1], "w");
  if (!out) {
    std::perror(argv[1]);
    return 2;
  }
  for (int turn = 0; turn < times; ++turn) {
    if (!run(first, out) || (second && !run(second, out))) return 2;
  }
  return std::fclose(out) != 0;
}
