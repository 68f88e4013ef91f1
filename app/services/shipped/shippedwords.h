#pragma once

#include "base/result.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/risk/risk.h"

#include <QHash>
#include <QStringList>

namespace services {

class Workspace;

// What the program ships as content of a file (titles of levels, categories, situations, criteria, ratings, templates) stands in
// English in the program and is written into a file in the language of its people. From then on it is theirs: a window in another
// language shows it as it is. resources/words holds a document for each language, the English words with those of that language.
class ShippedWords
{
public:
    ShippedWords() = default; // the English ones
    // "de", "de_AT"; of a language without a document, the English ones.
    explicit ShippedWords(const QString &language);
    // In the language of drafts: the one stated for the file, else that of the window.
    [[nodiscard]] static base::Result<ShippedWords> of(Workspace &workspace);

    bool isEnglish() const { return m_words.isEmpty(); }
    // What there is no word for stays as it is.
    QString in(const QString &english) const { return m_words.value(english, english); }
    QStringList in(const QStringList &english) const;
    domain::Matrix in(domain::Matrix matrix) const;
    domain::RiskMatrix in(domain::RiskMatrix matrix) const;
    domain::Criterion in(domain::Criterion criterion) const;
    domain::ListedSituation in(domain::ListedSituation situation) const;

    // The codes of the languages there are words of, without English.
    static QStringList languages();
    // In English and in each of these languages: for what was written into a file in one of them.
    static QStringList everywhere(const QString &english);

private:
    QHash<QString, QString> m_words; // by the English ones
};

}
