#include "render/wording/spoken/spokenin.h"

#include "render/wording/translate.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <memory>

namespace render {

namespace {

struct Speech {
    QLocale locale;
    QTranslator words;
};

thread_local const Speech *t_speech = nullptr;

// Loaded once a thread; none of a language without a file.
const Speech *speechOf(const QString &language)
{
    thread_local std::map<QString, std::unique_ptr<Speech>> t_known;
    const QLocale locale(language);
    const auto [found, isNew] = t_known.try_emplace(locale.name());
    if (isNew && locale.language() != QLocale::C) {
        auto speech = std::make_unique<Speech>();
        speech->locale = locale;
        if (speech->words.load(locale, QStringLiteral("rung"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            found->second = std::move(speech);
    }
    return found->second.get();
}

}

QString translate(const char *context, const char *text, const char *note, int n)
{
    if (!t_speech)
        return QCoreApplication::translate(context, text, note, n);
    QString words = t_speech->words.translate(context, text, note, n);
    if (words.isNull()) // English holds the plural forms only
        words = QString::fromUtf8(text);
    if (n >= 0)
        words.replace(QLatin1String("%Ln"), t_speech->locale.toString(n)).replace(QLatin1String("%n"), QString::number(n));
    return words;
}

SpokenIn::SpokenIn(const QString &language) : m_before(t_speech)
{
    if (QLocale(language).language() == spokenLanguage())
        return;
    if (const Speech *speech = speechOf(language))
        t_speech = speech;
}

SpokenIn::~SpokenIn()
{
    t_speech = static_cast<const Speech *>(m_before);
}

QLocale::Language spokenLanguage()
{
    return t_speech ? t_speech->locale.language() : QLocale().language();
}

}
