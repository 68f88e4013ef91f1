#pragma once

#include "services/issue/issueservice.h"

#include <QWidget>

class QListView;

namespace models {
class HistoryModel;
}

namespace ui {

class HistoryDelegate;

// What changed, when, by whom, in words; newest first.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPane(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase);

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    models::HistoryModel *m_model;
    QListView *m_list;
    HistoryDelegate *m_delegate;
    domain::IssueId m_issue;
};

}
