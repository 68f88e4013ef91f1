#pragma once

#include "widgets/prompt/prompter.h"

#include <QPointer>
#include <QWidget>

namespace ui {

// Asks with the system's own dialogs, over the given window. Remembers the last folder for the session.
class DialogPrompter final : public Prompter
{
public:
    explicit DialogPrompter(QWidget *window) : m_window(window) {}
    QString openFile(const QString &title, const QString &filter) override;
    QStringList openFiles(const QString &title) override;
    QString saveFile(const QString &title, const QString &suggestedName, const QString &filter) override;
    bool confirm(const QString &question, const QString &detail, const QString &doIt) override;
    void tell(const QString &text, const QString &detail) override;
    QString askText(const QString &title, const QString &label, const QString &start) override;

private:
    QPointer<QWidget> m_window;
    QString m_folder;
};

}
