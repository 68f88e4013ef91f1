#pragma once

#include "domain/issue/issue.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;

namespace services {
class Workspace;
}

namespace ui {

// What happened again: how often, and the other issues of it to go to, both ways. Hidden for an issue that stands for itself.
class RecurrenceLine : public QWidget
{
    Q_OBJECT
public:
    explicit RecurrenceLine(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const domain::Issue &issue);

Q_SIGNALS:
    void issueRequested(domain::IssueId issue);

private:
    void addLink(domain::IssueId issue);

    services::Workspace &m_workspace;
    QHBoxLayout *m_line;
    QVector<domain::IssueId> m_shown;
};

}
