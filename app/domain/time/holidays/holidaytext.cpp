#include "domain/time/holidays/holidaytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kLongestFile = 1'000'000;
const QStringList kWeekdayWords{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
const QStringList kMonthWords{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"), QStringLiteral("apr"),
                              QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"), QStringLiteral("aug"),
                              QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
const QStringList kNthWords{QStringLiteral("1st"), QStringLiteral("2nd"), QStringLiteral("3rd"), QStringLiteral("4th"),
                            QStringLiteral("5th")};

// 1 = first; 0 = no such word.
int ordinalOf(const QString &word, const QStringList &words)
{
    return int(words.indexOf(word)) + 1;
}

QStringList wordsOf(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isMonthDay(int month, int day)
{
    return QDate(2024, month, day).isValid(); // a leap year: 29 February is a day
}

bool readListedDays(const QStringList &words, HolidayAnchor &anchor)
{
    anchor.kind = HolidayAnchor::Kind::ListedDays;
    for (const QString &word : words) {
        anchor.days.append(QDate::fromString(word, Qt::ISODate));
        if (!anchor.days.last().isValid())
            return false;
    }
    return true;
}

// Everything but the offset.
bool readPlainAnchor(const QStringList &words, HolidayAnchor &anchor)
{
    using Kind = HolidayAnchor::Kind;
    if (words.size() == 1 && (words[0] == QLatin1String("easter") || words[0] == QLatin1String("orthodox"))) {
        anchor.kind = words[0] == QLatin1String("easter") ? Kind::Easter : Kind::OrthodoxEaster;
        return true;
    }
    if (words.size() == 2) {
        const bool isEquinox = words[0] == QLatin1String("equinox");
        anchor.kind = isEquinox ? Kind::Equinox : Kind::Date;
        anchor.month = ordinalOf(words[isEquinox ? 1 : 0], kMonthWords);
        anchor.day = isEquinox ? 1 : words[1].toInt();
        return isEquinox ? anchor.month == 3 || anchor.month == 9 : isMonthDay(anchor.month, anchor.day);
    }
    if (words.size() == 4 && words[2] == QLatin1String("of")) {
        anchor.kind = Kind::NthWeekday;
        anchor.nth = words[0] == QLatin1String("last") ? -1 : ordinalOf(words[0], kNthWords);
        anchor.weekday = ordinalOf(words[1], kWeekdayWords);
        anchor.month = ordinalOf(words[3], kMonthWords);
        return anchor.nth != 0 && anchor.weekday > 0 && anchor.month > 0;
    }
    if (words.size() != 4 || (words[1] != QLatin1String("from") && words[1] != QLatin1String("before")))
        return false;
    anchor.kind = words[1] == QLatin1String("from") ? Kind::WeekdayFrom : Kind::WeekdayBefore;
    anchor.weekday = ordinalOf(words[0], kWeekdayWords);
    anchor.month = ordinalOf(words[2], kMonthWords);
    anchor.day = words[3].toInt();
    return anchor.weekday > 0 && isMonthDay(anchor.month, anchor.day);
}

bool readAnchor(const QString &text, HolidayAnchor &anchor)
{
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return false;
    if (words[0].front().isDigit() && words[0].contains(QLatin1Char('-')))
        return readListedDays(words, anchor);
    const QString last = words.last();
    if (last.startsWith(QLatin1Char('+')) || last.startsWith(QLatin1Char('-'))) {
        bool isNumber = false;
        anchor.offset = last.toInt(&isNumber);
        if (!isNumber || qAbs(anchor.offset) > 366)
            return false;
        words.removeLast();
    }
    return readPlainAnchor(words, anchor);
}

bool readWeekdays(const QStringList &words, WeekdaySet &set)
{
    for (const QString &word : words) {
        const int weekday = ordinalOf(word, kWeekdayWords);
        if (weekday == 0)
            return false;
        set[size_t(weekday)] = true;
    }
    return !words.isEmpty();
}

// "sat sun also next", "sat moves -1", "tue wed moves mon".
bool readShift(const QStringList &words, HolidayRule &rule)
{
    if (words.size() < 3)
        return false;
    HolidayShift shift;
    const QString &verb = words[words.size() - 2];
    const QString &target = words.last();
    shift.isAdded = verb == QLatin1String("also");
    if (!shift.isAdded && verb != QLatin1String("moves"))
        return false;
    if (target != QLatin1String("next")) {
        const int weekday = ordinalOf(target, kWeekdayWords);
        shift.target = weekday > 0 ? HolidayShift::Target::Weekday : HolidayShift::Target::Days;
        shift.value = weekday > 0 ? weekday : target.toInt();
        if (shift.value == 0 || qAbs(shift.value) > 31)
            return false;
    }
    rule.shifts.append(shift);
    return readWeekdays(words.mid(0, words.size() - 2), rule.shifts.last().when);
}

bool readYear(const QString &word, int &year)
{
    year = word.toInt();
    return word.size() == 4 && year > 0;
}

bool readRuleOption(const QString &text, HolidayRule &rule)
{
    const QStringList words = wordsOf(text);
    const QString &first = words.first();
    if (first == QLatin1String("from") || first == QLatin1String("until"))
        return words.size() == 2 && readYear(words[1], first == QLatin1String("from") ? rule.from : rule.until);
    if (first == QLatin1String("not")) {
        for (const QString &word : words.mid(1)) {
            rule.except.append(0);
            if (!readYear(word, rule.except.last()))
                return false;
        }
        return words.size() > 1;
    }
    if (first == QLatin1String("only") || first == QLatin1String("except")) {
        (first == QLatin1String("only") ? rule.regions : rule.exceptRegions) += words.mid(1);
        return words.size() > 1;
    }
    return readShift(words, rule);
}

bool knowsRegions(const HolidayRules &rules, const QStringList &codes)
{
    for (const QString &code : codes) {
        const auto isCode = [&](const HolidayRegion &region) { return region.code == code; };
        if (std::none_of(rules.regions.cbegin(), rules.regions.cend(), isCode))
            return false;
    }
    return true;
}

bool readRule(const QString &line, HolidayRules &rules)
{
    const QStringList parts = line.split(QLatin1Char('|'));
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    HolidayRule rule;
    rule.name = parts[1].trimmed();
    if (rule.name.isEmpty() || !readAnchor(parts[0].trimmed(), rule.anchor))
        return false;
    if (parts.size() == 3)
        for (const QString &option : parts[2].split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (option.trimmed().isEmpty() || !readRuleOption(option, rule))
                return false;
    if (rule.from > rule.until || !knowsRegions(rules, rule.regions) || !knowsRegions(rules, rule.exceptRegions))
        return false;
    rules.rules.append(rule);
    return true;
}

// "country DE Germany", "weekend sat sun", "region BY Bayern".
bool readHead(const QString &line, HolidayRules &rules)
{
    static const QRegularExpression kNamed(QStringLiteral("^(country|region) ([A-Z0-9]{2,3}) (.+)$"));
    if (const auto named = kNamed.match(line); named.hasMatch()) {
        if (named.capturedView(1) == QLatin1String("region")) {
            rules.regions.append({named.captured(2), named.captured(3).trimmed()});
            return true;
        }
        const bool isFirst = rules.code.isEmpty();
        rules.code = named.captured(2);
        rules.name = named.captured(3).trimmed();
        return isFirst;
    }
    const QStringList words = wordsOf(line);
    if (words.first() != QLatin1String("weekend"))
        return false;
    rules.weekend = {};
    return readWeekdays(words.mid(1), rules.weekend);
}

}

base::Result<HolidayRules> holidayRulesFromText(const QString &text, const QString &file)
{
    if (text.size() > kLongestFile)
        return base::fail(base::ErrorCode::TooLarge, {}, {file, 0, 0, {}});
    HolidayRules rules;
    rules.weekend[Qt::Saturday] = true;
    rules.weekend[Qt::Sunday] = true;
    qint64 row = 0;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        ++row;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const bool isRule = line.contains(QLatin1Char('|'));
        if (isRule ? !rules.code.isEmpty() && readRule(line, rules) : readHead(line, rules))
            continue;
        return base::fail(base::ErrorCode::BadValue, line.left(80), {file, row, 0, {}});
    }
    if (rules.code.isEmpty())
        return base::fail(base::ErrorCode::BadValue, QStringLiteral("no country line"), {file, 0, 0, {}});
    return rules;
}

}
