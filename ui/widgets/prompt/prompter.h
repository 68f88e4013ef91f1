#pragma once

#include <QStringList>

namespace ui {

// Everything a page asks of the person outside its own surface: files, confirmations, messages. Tests script it
// (tests/support/fakeprompter.h); the program uses DialogPrompter.
class Prompter
{
public:
    Prompter() = default;
    virtual ~Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;

    // A path, or empty when the person gave up. filter: "PDF (*.pdf)".
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    // One or several; empty when the person gave up.
    virtual QStringList openFiles(const QString &title) = 0;
    virtual QString saveFile(const QString &title, const QString &suggestedName, const QString &filter) = 0;
    // question in one sentence, detail in the next, the word on the button that does it ("Remove").
    virtual bool confirm(const QString &question, const QString &detail, const QString &doIt) = 0;
    virtual void tell(const QString &text, const QString &detail) = 0;
    // One line of text; empty when the person gave up.
    virtual QString askText(const QString &title, const QString &label, const QString &start) = 0;
};

}
