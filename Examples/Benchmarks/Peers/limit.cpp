// What this machine allows: the rules by hand in C++ over simdjson's DOM, with no place for a
// reason, a text, or another rule.
//
//   limit bulk FILE      counts how often each rule came out how, over a whole file
//   limit single FILE    one line after another from memory: parsed and evaluated
//   limit memory FILE    what is parsed and taken out already, to statuses
//   limit answers FILE   a line of T, F and U for each declaration

#include <simdjson.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using simdjson::dom::element;
using simdjson::dom::object;

enum Truth : unsigned char { F, U, T };
using Statuses = std::array<Truth, 24>;

static Truth both(Truth a, Truth b) { return a < b ? a : b; }
static Truth either(Truth a, Truth b) { return a > b ? a : b; }
static Truth negation(Truth a) { return Truth(2 - a); }
static Truth of(bool b) { return b ? T : F; }

// What the rules read of a declaration; a text is one of those that a rule names, or another.
struct Facts {
  Truth published = U, registered = U, form = U, seat = U, noncommercial = U, currency = U;
  Truth stateElection = U, stateDissolution = U, elected = U, everyMember = U, delegates = U;
  Truth open = U, limitsInBylaws = U, noOrigin = U, audited = U, under15 = U, certificates = U;
  Truth coordinator = U, democracy = U, worth = U, adults = U, anyOpen = U, smallDonations = U;
  std::optional<int64_t> size, employees, voting, paying, fee, income;
  std::optional<int32_t> adopted, founded, held, ended;
};

static Statuses evaluate(const Facts &f) {
  auto compare = [](const auto &a, const auto &b, auto test) {
    return a && b ? of(test(*a, *b)) : U;
  };
  auto number = [](const auto &a, auto test) { return a ? of(test(*a)) : U; };
  auto more = [](auto a, auto b) { return a > b; };
  auto notBefore = [](auto a, auto b) { return a >= b; };
  return {
      f.published,
      f.registered,
      f.form,
      f.seat,
      f.noncommercial,
      f.currency,
      f.stateElection,
      f.stateDissolution,
      compare(f.adopted, f.founded, notBefore),
      number(f.size, [](auto n) { return n >= 3; }),
      f.elected,
      both(compare(f.voting, f.size, more), number(f.employees, [](auto n) { return n <= 1; })),
      either(f.everyMember, f.delegates),
      compare(f.held, f.ended, notBefore),
      f.adults,
      number(f.paying, [](auto n) { return n >= 5; }),
      number(f.fee, [](auto n) { return n <= 1500; }),
      either(f.open, both(f.limitsInBylaws, f.noOrigin)),
      f.anyOpen,
      either(number(f.income, [](auto n) { return n <= 100000; }), f.audited),
      f.smallDonations,
      either(negation(f.under15), both(f.certificates, f.coordinator)),
      f.democracy,
      f.worth,
  };
}

static Truth truth(element e) { return of(bool(e)); }

static int32_t day(element e) {
  std::string_view s = e;
  auto digit = [&](int i) { return s[i] - '0'; };
  return digit(0) * 10000000 + digit(1) * 1000000 + digit(2) * 100000 + digit(3) * 10000 +
         digit(5) * 1000 + digit(6) * 100 + digit(8) * 10 + digit(9);
}

static bool is(element e, std::string_view wanted) { return std::string_view(e) == wanted; }

static void readBoard(object board, Facts &f) {
  for (auto [name, value] : board) {
    if (name == "size") f.size = int64_t(value);
    else if (name == "employees") f.employees = int64_t(value);
    else if (name == "electedByMembers") f.elected = truth(value);
    else if (name == "members") {
      f.adults = T;
      for (element member : simdjson::dom::array(value)) {
        bool adult;
        f.adults = both(f.adults, member["adult"].get(adult) ? U : of(adult));
      }
    }
  }
}

static Facts read(object declaration) {
  Facts f;
  object facts = declaration["facts"];
  for (auto [group, content] : facts) {
    object members = content;
    if (group == "association") {
      for (auto [name, value] : members) {
        if (name == "legalForm")
          f.form = of(is(value, "association") || is(value, "selfGoverning"));
        else if (name == "foundedOn") f.founded = day(value);
        else if (name == "seat") f.seat = of(is(value, "Fjordby"));
        else if (name == "registered") f.registered = truth(value);
        else if (name == "purposePublished") f.published = truth(value);
      }
    } else if (group == "bylaws") {
      for (auto [name, value] : members) {
        if (name == "adoptedOn") f.adopted = day(value);
        else if (name == "states") {
          for (auto [state, stated] : object(value)) {
            if (state == "boardElection") f.stateElection = truth(stated);
            else if (state == "dissolution") f.stateDissolution = truth(stated);
          }
        }
      }
    } else if (group == "governance") {
      for (auto [name, value] : members) {
        if (name == "board") readBoard(value, f);
        else if (name == "assembly") {
          for (auto [part, held] : object(value)) {
            if (part == "lastHeldOn") f.held = day(held);
            else if (part == "everyMemberVotes") f.everyMember = truth(held);
            else if (part == "delegatesVote") f.delegates = truth(held);
          }
        }
      }
    } else if (group == "membership") {
      for (auto [name, value] : members) {
        if (name == "payingCount") f.paying = int64_t(value);
        else if (name == "votingCount") f.voting = int64_t(value);
        else if (name == "yearlyFee") f.fee = int64_t(value);
        else if (name == "open") f.open = truth(value);
        else if (name == "limitsInBylaws") f.limitsInBylaws = truth(value);
        else if (name == "limitGround") f.noOrigin = of(!is(value, "origin"));
      }
    } else if (group == "activities") {
      for (auto [name, value] : members) {
        if (name == "commercial") f.noncommercial = of(!bool(value));
        else if (name == "items") {
          f.anyOpen = F;
          for (element item : simdjson::dom::array(value)) {
            bool open;
            f.anyOpen = either(f.anyOpen, item["openToAll"].get(open) ? U : of(open));
          }
        }
      }
    } else if (group == "finance") {
      for (auto [name, value] : members) {
        if (name == "currency") f.currency = of(is(value, "DKK"));
        else if (name == "yearEndedOn") f.ended = day(value);
        else if (name == "yearlyIncome") f.income = int64_t(value);
        else if (name == "audited") f.audited = truth(value);
        else if (name == "donations") {
          f.smallDonations = T;
          for (element donation : simdjson::dom::array(value)) {
            int64_t amount;
            f.smallDonations =
                both(f.smallDonations, donation["amount"].get(amount) ? U : of(amount <= 50000));
          }
        }
      }
    } else if (group == "safeguarding") {
      for (auto [name, value] : members) {
        if (name == "childrenUnder15") f.under15 = truth(value);
        else if (name == "certificatesObtained") f.certificates = truth(value);
        else if (name == "coordinatorNamed") f.coordinator = truth(value);
      }
    } else if (group == "endorsements") {
      for (auto [name, value] : members) {
        if (name == "democracy") f.democracy = of(is(value, "endorsed"));
        else if (name == "equalWorth") f.worth = of(is(value, "endorsed"));
      }
    }
  }
  return f;
}

static double seconds() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

static void report(const char *name, double seconds, size_t count) {
  std::printf("%s\t%.0f ns\t%.0f /s\t%zu\n", name, seconds / count * 1e9, count / seconds, count);
}

// Hands over the file's lines, each with room behind it for the parser to read ahead; memory does
// not grow with the file.
template <typename Body> static void forEachLine(int file, Body body) {
  std::vector<char> buffer(1 << 20);
  size_t filled = 0;
  while (true) {
    size_t room = buffer.size() - filled - simdjson::SIMDJSON_PADDING;
    ssize_t count = read(file, buffer.data() + filled, room);
    if (count <= 0) return;
    filled += size_t(count);
    char *start = buffer.data(), *end = start + filled;
    while (char *newline = static_cast<char *>(std::memchr(start, '\n', size_t(end - start)))) {
      body(start, size_t(newline - start));
      start = newline + 1;
    }
    filled = size_t(end - start);
    std::memmove(buffer.data(), start, filled);
    if (filled * 2 > buffer.size()) buffer.resize(buffer.size() * 2);
  }
}

int main(int argc, char **argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: limit bulk|single|memory|answers FILE\n");
    return 2;
  }
  std::string mode = argv[1];
  int file = open(argv[2], O_RDONLY);
  if (file < 0) {
    std::perror(argv[2]);
    return 2;
  }
  simdjson::dom::parser parser;
  std::array<std::array<size_t, 3>, 24> counts{};
  auto statuses = [&](const char *line, size_t length) {
    return evaluate(read(parser.parse(line, length, false)));
  };
  auto count = [&](const Statuses &found) {
    for (size_t rule = 0; rule < 24; rule++) counts[rule][found[rule]]++;
  };
  if (mode == "bulk") {
    forEachLine(file, [&](const char *line, size_t length) { count(statuses(line, length)); });
    for (auto &rule : counts) std::printf("%zu %zu %zu\n", rule[T], rule[F], rule[U]);
    return 0;
  }
  if (mode == "answers") {
    forEachLine(file, [&](const char *line, size_t length) {
      char letters[25] = {};
      Statuses found = statuses(line, length);
      for (size_t rule = 0; rule < 24; rule++) letters[rule] = "FUT"[found[rule]];
      std::puts(letters);
    });
    return 0;
  }
  std::vector<std::string> lines;
  forEachLine(file, [&](const char *line, size_t length) {
    lines.emplace_back(line, length);
    lines.back().reserve(length + simdjson::SIMDJSON_PADDING);
  });
  if (mode == "single") {
    double start = seconds();
    for (auto &line : lines) count(statuses(line.data(), line.size()));
    report("single", seconds() - start, lines.size());
  } else if (mode == "memory") {
    std::vector<Facts> facts;
    for (auto &line : lines) facts.push_back(read(parser.parse(line.data(), line.size(), false)));
    double start = seconds();
    for (int round = 0; round < 10; round++)
      for (auto &one : facts) count(evaluate(one));
    report("memory", seconds() - start, lines.size() * 10);
  } else {
    std::fprintf(stderr, "limit: unknown mode '%s'\n", mode.c_str());
    return 2;
  }
  // Whatever is counted has to be worked out.
  return counts[0][T] == 0;
}
