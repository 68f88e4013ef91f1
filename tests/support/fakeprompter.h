#pragma once

#include "widgets/prompt/prompter.h"

#include <QStringList>

namespace support {

// A Prompter that answers as told and notes what it was asked.
class FakePrompter final : public ui::Prompter
{
public:
    QString path;       // answer to openFile and saveFile
    QStringList paths;  // answer to openFiles
    QString line;       // answer to askText
    bool yes = true;    // answer to confirm
    QStringList asked;  // titles, questions and messages in order

    QString openFile(const QString &title, const QString &) override { asked << title; return path; }
    QStringList openFiles(const QString &title) override { asked << title; return paths; }
    QString saveFile(const QString &title, const QString &, const QString &) override { asked << title; return path; }
    bool confirm(const QString &question, const QString &, const QString &) override { asked << question; return yes; }
    void tell(const QString &text, const QString &) override { asked << text; }
    QString askText(const QString &title, const QString &, const QString &) override { asked << title; return line; }
};

}
