#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace cli {

// One option a command takes: --name VALUE, or a switch when it has no value.
struct Option {
    QString name;          // without the dashes
    QString value;         // what stands in the help for its value; empty: a switch
    bool isRequired = false;
    bool isRepeatable = false;
};

// The words of one call, sorted into places and options. Errors carry one of the details below and the word in place.field.
class Arguments
{
public:
    static constexpr auto kUnknownOption = "unknown-option";
    static constexpr auto kMissingValue = "missing-value";
    static constexpr auto kNeedlessValue = "needless-value";
    static constexpr auto kGivenTwice = "given-twice";
    static constexpr auto kMissingOption = "missing-option";
    static constexpr auto kMissingArgument = "missing-argument";
    static constexpr auto kTooManyArguments = "too-many-arguments";
    static constexpr auto kUnknownCommand = "unknown-command";
    static constexpr auto kBadChoice = "bad-choice"; // detail continues with ": " and the allowed words

    // least and most count the places; most < 0: any number.
    [[nodiscard]] static base::Result<Arguments> parse(const QStringList &words, const QVector<Option> &options);
    [[nodiscard]] base::Result<> checkCount(int least, int most) const;
    [[nodiscard]] base::Result<> checkRequired(const QVector<Option> &options) const;

    const QStringList &places() const { return m_places; }
    QString place(int index) const { return m_places.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    // A whole number of at least `least`; Usage when it is something else.
    [[nodiscard]] base::Result<int> number(const QString &option, int least, int otherwise) const;
    // One of the words; Usage naming them when it is another.
    [[nodiscard]] base::Result<QString> choice(const QString &option, const QStringList &words, const QString &otherwise = {}) const;

private:
    QStringList m_places;
    QHash<QString, QStringList> m_options;
};

// "field=value" → the pair; Usage when there is no "=" or nothing before it.
[[nodiscard]] base::Result<QPair<QString, QString>> assignment(const QString &word);
[[nodiscard]] base::Result<QVector<QPair<QString, QString>>> assignments(const QStringList &words);

// A mistake in the call: detail one of the words above, about this option or argument.
tl::unexpected<base::Error> wrongUsage(const QString &detail, const QString &about);
tl::unexpected<base::Error> wrongChoice(const QString &about, const QStringList &allowed);

}
