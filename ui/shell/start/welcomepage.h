#pragma once

#include <QWidget>

namespace ui {

class EmptyState;
class LinkButton;

// What the window shows without a file: what Rung is, and the first step. Asks by the ids of the action table.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent);
    // Empty: nothing was open before.
    void setLastFile(const QString &path);

Q_SIGNALS:
    void wanted(const QString &actionId);
    void lastFileWanted();

private:
    EmptyState *m_state;
    LinkButton *m_last;
};

}
