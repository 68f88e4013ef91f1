#include "cli/arguments.h"

#include <algorithm>

namespace cli {

tl::unexpected<base::Error> wrongUsage(const QString &detail, const QString &about)
{
    return base::fail(base::ErrorCode::Usage, detail, {.file = {}, .field = about});
}

tl::unexpected<base::Error> wrongChoice(const QString &about, const QStringList &allowed)
{
    return wrongUsage(QLatin1String(Arguments::kBadChoice) + QStringLiteral(": ") + allowed.join(QStringLiteral(", ")), about);
}

base::Result<Arguments> Arguments::parse(const QStringList &words, const QVector<Option> &options)
{
    Arguments result;
    bool optionsEnded = false;
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            result.m_places << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const bool hasValue = word.contains(QLatin1Char('='));
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
        const QString about = QStringLiteral("--") + name;
        if (option == options.end())
            return wrongUsage(QLatin1String(kUnknownOption), about);
        if (result.has(name) && !option->isRepeatable)
            return wrongUsage(QLatin1String(kGivenTwice), about);
        if (option->value.isEmpty()) {
            if (hasValue)
                return wrongUsage(QLatin1String(kNeedlessValue), about);
            result.m_options[name] = QStringList();
            continue;
        }
        if (!hasValue && i + 1 >= words.size())
            return wrongUsage(QLatin1String(kMissingValue), about);
        result.m_options[name] << (hasValue ? word.section(QLatin1Char('='), 1) : words[++i]);
    }
    return result;
}

base::Result<> Arguments::checkCount(int least, int most) const
{
    if (m_places.size() < least)
        return wrongUsage(QLatin1String(kMissingArgument), {});
    if (most >= 0 && m_places.size() > most)
        return wrongUsage(QLatin1String(kTooManyArguments), m_places[most]);
    return {};
}

base::Result<> Arguments::checkRequired(const QVector<Option> &options) const
{
    for (const Option &option : options)
        if (option.isRequired && !has(option.name))
            return wrongUsage(QLatin1String(kMissingOption), QStringLiteral("--") + option.name);
    return {};
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? otherwise : given.last();
}

base::Result<int> Arguments::number(const QString &option, int least, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        return wrongChoice(QStringLiteral("--") + option, {QStringLiteral("%1…").arg(least)});
    return number;
}

base::Result<QString> Arguments::choice(const QString &option, const QStringList &words, const QString &otherwise) const
{
    const QString given = value(option, otherwise);
    if (has(option) && !words.contains(given))
        return wrongChoice(QStringLiteral("--") + option, words);
    return given;
}

base::Result<QPair<QString, QString>> assignment(const QString &word)
{
    const qsizetype sign = word.indexOf(QLatin1Char('='));
    if (sign <= 0)
        return wrongUsage(QLatin1String(Arguments::kBadChoice) + QStringLiteral(": field=value"), word);
    return QPair<QString, QString>(word.left(sign), word.mid(sign + 1));
}

base::Result<QVector<QPair<QString, QString>>> assignments(const QStringList &words)
{
    QVector<QPair<QString, QString>> pairs;
    for (const QString &word : words) {
        const auto pair = assignment(word);
        if (!pair)
            return base::fail(pair.error());
        pairs << *pair;
    }
    return pairs;
}

}
