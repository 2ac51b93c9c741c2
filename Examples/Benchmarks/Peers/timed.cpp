// Runs a command and writes to a file what it took: wall and processor nanoseconds, peak memory in
// bytes, and how it ended.
//
//   timed OUT COMMAND…
//
// It is small, for a process starts out with the peak memory of the one that it was made from.

#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

static long long nanoseconds(timeval t) { return t.tv_sec * 1000000000LL + t.tv_usec * 1000LL; }

int main(int argc, char **argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: timed OUT COMMAND...\n");
    return 2;
  }
  auto start = std::chrono::steady_clock::now();
  pid_t child;
  if (posix_spawnp(&child, argv[2], nullptr, nullptr, argv + 2, environ) != 0) {
    std::perror(argv[2]);
    return 2;
  }
  int status;
  rusage usage;
  wait4(child, &status, 0, &usage);
  long long wall = (std::chrono::steady_clock::now() - start) / std::chrono::nanoseconds(1);
  FILE *out = std::fopen(argv[1], "w");
  if (!out) {
    std::perror(argv[1]);
    return 2;
  }
  std::fprintf(out, "%lld %lld %lld %d\n", wall,
               nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
               usage.ru_maxrss * 1024LL,
               WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return std::fclose(out) != 0;
}
