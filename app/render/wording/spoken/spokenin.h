#pragma once

#include <QLocale>
#include <QString>

namespace render {

// While it lives, the words of this thread are those of this language ("de", "en"), whatever the window speaks: for a text
// that goes to somebody else. Of a language the program does not know they stay those of the window.
class SpokenIn
{
public:
    explicit SpokenIn(const QString &language);
    ~SpokenIn();
    SpokenIn(const SpokenIn &) = delete;
    SpokenIn &operator=(const SpokenIn &) = delete;

private:
    const void *m_before = nullptr;
};

// The language of the words just now.
QLocale::Language spokenLanguage();

}
