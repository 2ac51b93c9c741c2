"""Writes decimal-vectors.txt and civil-dates.txt, which the tests of the values read.

Python's decimal module with the parameters of decimal128 and its datetime module are the other
opinion. Run it in this folder with Python 3.11; the seed is fixed, so the files come out the same.
"""

import datetime
import decimal
import random
from decimal import Decimal

# emin is where normal numbers end; prec - 1 further places are subnormal.
CONTEXT = decimal.Context(
    prec=34, rounding=decimal.ROUND_HALF_EVEN, Emax=6144, Emin=-6143, clamp=0,
    traps=[decimal.DivisionByZero, decimal.Overflow])
EXACT = decimal.Context(
    prec=30_000, rounding=decimal.ROUND_FLOOR, Emax=999_999, Emin=-999_999)
LIMIT = 10**34

random.seed(34)


def number():
    """A number of any length and size, with the shapes that rounding stumbles over preferred."""
    digits = random.choice([1, 1, 2, 3, 5, 9, 17, 18, 19, 20, 30, 33, 34, 34])
    shape = random.randrange(8)
    if shape == 0:
        coefficient = 10**digits - 1
    elif shape == 1:
        coefficient = 10 ** (digits - 1)
    elif shape == 2:
        coefficient = 5 * 10 ** (digits - 1)
    elif shape == 3:
        coefficient = 10 ** (digits - 1) + random.randrange(10)
    else:
        coefficient = random.randrange(10**digits)
    coefficient %= LIMIT
    span = random.choice([0, 0, 3, 8, 36, 80])
    exponent = random.randint(-span, span)
    if random.randrange(12) == 0:
        exponent = random.choice([6111, 6100, -6176, -6170, -6150, -3090, 3080, 3056])
    return Decimal((random.randrange(2), tuple(map(int, str(coefficient))), exponent))


def pair():
    left = number()
    kind = random.randrange(6)
    if kind == 0:
        # A sum or a difference that ends near half of the last place.
        right = left.scaleb(random.choice([-34, -35, -33, -1, 1]), EXACT)
        right = Decimal((right.as_tuple().sign, (5,), right.adjusted()))
    elif kind == 1:
        right = -left
    else:
        right = number()
    if not (exists(left) and exists(right)):
        return pair()
    return (left, right) if random.randrange(2) else (right, left)


def exists(value):
    return value == 0 or value.as_tuple().exponent >= -6176 and value.adjusted() <= 6144


def outcome(operation, left, right):
    try:
        if right == 0 and operation == CONTEXT.divide:
            raise decimal.DivisionByZero
        value = operation(left, right)
    except decimal.DivisionByZero:
        return "divisionByZero"
    except decimal.Overflow:
        return "overflow"
    return str(value)


def modulo(left, right):
    if right == 0:
        raise decimal.DivisionByZero
    exponent = min(left.as_tuple().exponent, right.as_tuple().exponent)
    a, b = (int(x.scaleb(-exponent, EXACT)) for x in (left, right))
    rest = Decimal(a % b).scaleb(exponent, EXACT)
    return CONTEXT.plus(rest)


def rescaled(rounding):
    def operation(value, scale):
        exact = decimal.Context(prec=30_000, rounding=rounding, Emax=999_999, Emin=-999_999)
        quantum = Decimal((0, (1,), -int(scale)))
        if value.as_tuple().exponent >= -int(scale):
            return value
        return CONTEXT.plus(value.quantize(quantum, context=exact))
    return operation


def far_ties():
    """Products whose last place lies 40 digits before their end, and what follows is half or more."""
    for u, v in [(1, 1), (3, 1), (7, 3), (3, 3), (100_003, 10**21 + 1), (100_003, 10**21 + 3)]:
        # Their product ends in a 5 and 39 zeros.
        yield 5**40 * u, 2**39 * v
    for left in (10**33 + 1, 3 * 10**33 + 7, 7 * 10**33 + 9):
        for tie in (2 * 10**25 + 2, 2 * 10**25 + 4, 10**26 + 5):
            # The least number with which the product is more than half.
            yield left, (tie * 10**40 + 5 * 10**39) // left + 1


def decimal_rows():
    operations = {
        "+": CONTEXT.add, "-": CONTEXT.subtract, "*": CONTEXT.multiply, "/": CONTEXT.divide,
        "modulo": modulo, "compare": lambda a, b: a.compare(b),
    }
    for _ in range(330):
        for name, operation in operations.items():
            left, right = pair()
            yield f"{name} {left} {right} {outcome(operation, left, right)}"
    for _ in range(60):
        for name, sign in [("*", 1), ("/", -1)]:
            left, right = number(), number()
            if left == 0 or right == 0:
                continue
            # The result ends near the smallest or the largest exponent.
            size = random.choice([-6176, -6160, -6143, 6110, 6144]) + random.randint(-3, 3)
            left = left.scaleb(-3000 if size < 0 else 3000, EXACT)
            right = right.scaleb(sign * (size - left.adjusted()) - right.adjusted(), EXACT)
            if exists(left) and exists(right):
                yield f"{name} {left} {right} {outcome(operations[name], left, right)}"
    for name, rounding in [("floor", decimal.ROUND_FLOOR), ("ceiling", decimal.ROUND_CEILING)]:
        for _ in range(150):
            value = pair()[0]
            last = value.as_tuple().exponent
            scale = random.choice([0, 0, 1, 2, -last - 1, -last - 5, -last - 33, -last - 36, -3])
            scale = max(-6111, min(6176, scale))
            yield f"{name} {value} {scale} {outcome(rescaled(rounding), value, Decimal(scale))}"
    for pair_of_digits in far_ties():
        left, right = (Decimal(digits).scaleb(-3108, EXACT) for digits in pair_of_digits)
        yield f"* {left} {right} {outcome(CONTEXT.multiply, left, right)}"
    # Products of 39 digits that 128 bits still hold.
    for last in range(1, 20, 2):
        left, right = Decimal(10**19 + 7 * last), Decimal(2**64 - last)
        yield f"* {left} {right} {outcome(CONTEXT.multiply, left, right)}"
    # Sums that carry, and differences that borrow, beyond the lower 128 bits.
    for name, digits in [
        ("+", 1019571849419341577125246816019689),
        ("+", 4833755206628996112977486212229673),
        ("-", 7755170621762580207721655282480448),
        ("-", 4880202489234530524802473080496171),
    ]:
        left, right = Decimal(digits).scaleb(20, EXACT), Decimal(LIMIT - 1)
        yield f"{name} {left} {right} {outcome(operations[name], left, right)}"


def date_rows():
    epoch = datetime.date(1970, 1, 1)
    for year in range(1600, 2401):
        ends = []
        for month in range(1, 13):
            following = datetime.date(year + month // 12, month % 12 + 1, 1)
            end = following - datetime.timedelta(days=1)
            ends.append(f"{end.isoformat()} {(end - epoch).days} {end.isoweekday()}")
        yield ",".join(ends)


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(row + "\n" for row in rows)


write("decimal-vectors.txt", decimal_rows())
write("civil-dates.txt", date_rows())
