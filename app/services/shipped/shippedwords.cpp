#include "services/shipped/shippedwords.h"

#include "render/wording/spoken/spokenin.h"
#include "services/draft/draftservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace services {

using base::Result;
using Words = QHash<QString, QString>;

namespace {

QHash<QString, Words> readWords()
{
    QHash<QString, Words> all;
    for (const QFileInfo &entry : QDir(QStringLiteral(":/words")).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue; // compiled in: there is no such case
        Words &words = all[entry.completeBaseName()];
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        for (auto word = document.begin(); word != document.end(); ++word)
            words.insert(word.key(), word.value().toString());
    }
    return all;
}

// Read once: they are asked for with each category that is checked.
const QHash<QString, Words> &wordsByLanguage()
{
    static const QHash<QString, Words> words = readWords();
    return words;
}

}

ShippedWords::ShippedWords(const QString &language) : m_words(wordsByLanguage().value(language.section(u'_', 0, 0).section(u'-', 0, 0))) {}

Result<ShippedWords> ShippedWords::of(Workspace &workspace)
{
    return workspace.projects().setting(DraftService::kLanguageSetting).map([](const QString &stated) {
        return ShippedWords(stated.isEmpty() ? QLocale(render::spokenLanguage()).name() : stated);
    });
}

QStringList ShippedWords::in(const QStringList &english) const
{
    QStringList words;
    for (const QString &each : english)
        words << in(each);
    return words;
}

domain::Matrix ShippedWords::in(domain::Matrix matrix) const
{
    for (domain::SeverityDefinition &severity : matrix.severity.definitions) {
        severity.name = in(severity.name);
        severity.definition = in(severity.definition);
    }
    for (domain::EscalationPath &path : matrix.paths) {
        path.name = in(path.name);
        path.categories = in(path.categories);
        path.lastResorts = in(path.lastResorts);
        for (domain::Level &level : path.levels) {
            level.title = in(level.title);
            level.notes = in(level.notes);
        }
    }
    return matrix;
}

domain::RiskMatrix ShippedWords::in(domain::RiskMatrix matrix) const
{
    matrix.probabilityNames = in(matrix.probabilityNames);
    matrix.impactNames = in(matrix.impactNames);
    return matrix;
}

domain::Criterion ShippedWords::in(domain::Criterion criterion) const
{
    criterion.name = in(criterion.name);
    return criterion;
}

domain::ListedSituation ShippedWords::in(domain::ListedSituation situation) const
{
    situation.name = in(situation.name);
    situation.category = in(situation.category);
    situation.advice = in(situation.advice);
    return situation;
}

QStringList ShippedWords::languages()
{
    QStringList codes = wordsByLanguage().keys();
    codes.sort();
    return codes;
}

QStringList ShippedWords::everywhere(const QString &english)
{
    QStringList words{english};
    for (const Words &each : wordsByLanguage())
        words << each.value(english, english);
    words.removeDuplicates();
    return words;
}

}
