#pragma once

#include "domain/project/project.h"
#include "shell/frame/overlay.h"

class QComboBox;
class QLineEdit;

namespace ui {

class TextLabel;

// Ctrl+N: a title is enough, Enter saves. Says what was typed; the window raises the issue.
class QuickCapture : public Overlay
{
    Q_OBJECT
public:
    explicit QuickCapture(QWidget *window);
    // current invalid: all projects show, so the first is offered.
    void open(const QVector<domain::Project> &projects, domain::ProjectId current);
    // Not saved: the words stay in the card.
    void say(const QString &text);

Q_SIGNALS:
    void captured(const QString &title, domain::ProjectId project);

private:
    void setupCard();
    void capture();
    QLineEdit *m_title;
    QComboBox *m_project;
    TextLabel *m_note;
};

}
