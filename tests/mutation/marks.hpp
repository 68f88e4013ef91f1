// What tests/mutation/run writes between the operators of the copied sources: `a < at<7> < b` judges as before, or otherwise when
// mutant 7·8 + variant is in force. Not a part of the build.
#pragma once

#include "base/instant.h"

#include <algorithm>
#include <concepts>
#include <type_traits>

namespace mutation {

inline constexpr int kPlaces = 128 * 512; // files of 512 places
inline constexpr int kVariants = 8;
inline constexpr unsigned char kRun = 1, kDiffers = 2, kNoSum = 4;
extern int active;                                 // the mutant in force, -1 for none
extern unsigned char seen[kPlaces * kVariants];    // what the tests did with each when none is

// Notes whether this variant says something else than the source, and whether it is in force.
inline bool isOn(int place, int variant, bool differs)
{
    const int number = place * kVariants + variant;
    seen[number] |= differs ? kRun | kDiffers : kRun;
    return number == active;
}

template <typename T> constexpr bool kIsNumber = std::integral<T> && !std::same_as<T, bool>;
template <typename T> constexpr bool kIsLong = kIsNumber<T> && sizeof(T) == 8;
template <typename T> constexpr bool kIsInstant = std::same_as<T, base::Instant>;

enum class Op { Less, LessEqual, Greater, GreaterEqual, Equal, Unequal };
constexpr Op kBoundary[] = {Op::LessEqual, Op::Less, Op::GreaterEqual, Op::Greater, Op::Unequal, Op::Equal};
constexpr Op kNegation[] = {Op::GreaterEqual, Op::Greater, Op::LessEqual, Op::Less, Op::Unequal, Op::Equal};

template <Op op, typename A, typename B>
constexpr bool compare(const A &a, const B &b)
{
    if constexpr (op == Op::Less) return a < b;
    else if constexpr (op == Op::LessEqual) return a <= b;
    else if constexpr (op == Op::Greater) return a > b;
    else if constexpr (op == Op::GreaterEqual) return a >= b;
    else if constexpr (op == Op::Equal) return a == b;
    else return a != b;
}

template <Op op, int P, typename A, typename B>
constexpr bool judge(const A &a, const B &b)
{
    const bool plain = compare<op>(a, b);
    if (std::is_constant_evaluated())
        return plain;
    bool result = plain;
    const auto vary = [&](int variant, bool other) { result = isOn(P, variant, other != plain) ? other : result; };
    vary(0, op == Op::Equal || op == Op::Unequal ? !plain : compare<kBoundary[int(op)]>(a, b));
    if constexpr (op != Op::Equal && op != Op::Unequal) {
        vary(1, compare<kNegation[int(op)]>(a, b));
        if constexpr (kIsNumber<A> && kIsNumber<B>)
            vary(2, compare<op>(qint64(a) + (op == Op::Less || op == Op::GreaterEqual ? 1 : -1), qint64(b)));
    }
    if constexpr (kIsLong<A> && kIsLong<B>) {
        vary(3, compare<op>(qint64(quint64(a) + 60'000), qint64(b)));
        vary(4, compare<op>(qint64(quint64(a) - 60'000), qint64(b)));
    } else if constexpr (kIsInstant<A> && kIsInstant<B>) {
        vary(3, compare<op>(a.isValid() ? a.plusMinutes(1) : a, b));
        vary(4, compare<op>(a.isValid() ? a.plusMinutes(-1) : a, b));
    }
    return result;
}

template <int P> struct Mark {};
template <int P> inline constexpr Mark<P> at{};
template <int P, typename A> struct Left { const A &a; };
template <int P, typename B> struct Right { const B &b; };

#define MUTATION_COMPARISON(sign, op) \
    template <int P, typename A> constexpr Left<P, A> operator sign(const A &a, Mark<P>) { return {a}; } \
    template <int P, typename A, typename B> constexpr bool operator sign(Left<P, A> left, const B &b) { return judge<Op::op, P>(left.a, b); }
MUTATION_COMPARISON(<, Less)
MUTATION_COMPARISON(<=, LessEqual)
MUTATION_COMPARISON(>, Greater)
MUTATION_COMPARISON(>=, GreaterEqual)
MUTATION_COMPARISON(==, Equal)
MUTATION_COMPARISON(!=, Unequal)

#define MUTATION_SUM(sign, other) \
    template <int P, typename A> constexpr Left<P, A> operator sign(const A &a, Mark<P>) { return {a}; } \
    template <int P, typename A, typename B> constexpr auto operator sign(Left<P, A> left, const B &b) \
    { \
        const auto plain = left.a sign b; \
        if constexpr (requires { left.a other b; }) { \
            if (!std::is_constant_evaluated()) { \
                const decltype(plain) changed = left.a other b; \
                if (isOn(P, 0, !(changed == plain))) return changed; \
            } \
        } else if (!std::is_constant_evaluated()) { \
            seen[P * kVariants] |= kNoSum; \
        } \
        return plain; \
    } \
    template <int P, typename B> constexpr Right<P, B> operator sign##=(Mark<P>, const B &b) { return {b}; } \
    template <typename A, int P, typename B> constexpr A &operator sign##=(A &a, Right<P, B> right) \
    { \
        if constexpr (requires { a other##= right.b; }) { \
            if (!std::is_constant_evaluated() && isOn(P, 0, !(right.b == B()))) return a other##= right.b; \
        } else if (!std::is_constant_evaluated()) { \
            seen[P * kVariants] |= kNoSum; \
        } \
        return a sign##= right.b; \
    }
MUTATION_SUM(+, -)
MUTATION_SUM(-, +)

// `a | term && term | b`: either side of a condition left out; dropped is what it then counts as.
template <int P, bool dropped> struct Term {};
template <int P, bool dropped> inline constexpr Term<P, dropped> term{};
template <int P, bool dropped>
constexpr bool kept(bool plain)
{
    return !std::is_constant_evaluated() && isOn(P, 0, plain != dropped) ? dropped : plain;
}
template <int P, bool dropped, typename A> constexpr bool operator|(const A &a, Term<P, dropped>) { return kept<P, dropped>(bool(a)); }
template <int P, bool dropped, typename B> constexpr bool operator|(Term<P, dropped>, const B &b) { return kept<P, dropped>(bool(b)); }

// A whole condition turned round.
template <int P>
constexpr bool flip(bool plain)
{
    return !std::is_constant_evaluated() && isOn(P, 0, true) ? !plain : plain;
}
template <int P> struct Flip {};
template <int P> inline constexpr Flip<P> flipped{};
template <int P, typename A> constexpr bool operator|(const A &a, Flip<P>) { return flip<P>(bool(a)); }

template <int P, typename T>
constexpr T chosen(const T &plain, const T &other, int variant = 0)
{
    return !std::is_constant_evaluated() && isOn(P, variant, !(plain == other)) ? other : plain;
}
template <int P, typename T> constexpr T min(const T &a, const T &b) { return chosen<P>(std::min(a, b), std::max(a, b)); }
template <int P, typename T> constexpr T max(const T &a, const T &b) { return chosen<P>(std::max(a, b), std::min(a, b)); }
template <int P, typename T>
constexpr T clamp(const T &value, const T &low, const T &high)
{
    return chosen<P>(chosen<P>(std::clamp(value, low, high), std::min(value, high), 0), std::max(value, low), 1);
}
// A number one greater, of milliseconds a minute.
template <int P, typename T>
constexpr T number(T plain)
{
    return chosen<P>(plain, T(plain + (sizeof(T) >= 4 && plain >= T(sizeof(T) >= 4 ? 60'000 : 1) ? 60'000 : 1)));
}

}
