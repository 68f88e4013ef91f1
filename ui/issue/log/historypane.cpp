#include "issue/log/historypane.h"

#include "issue/log/historydelegate.h"
#include "models/issue/historymodel.h"

#include <QListView>
#include <QVBoxLayout>

namespace ui {

HistoryPane::HistoryPane(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new models::HistoryModel(workspace, this)), m_list(new QListView(this)),
      m_delegate(new HistoryDelegate(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_model, &models::HistoryModel::failed, this, &HistoryPane::failed);
}

void HistoryPane::show(const services::IssueCase &issueCase)
{
    const render::Format format(issueCase.context);
    m_delegate->setFormat(format);
    m_model->setFormat(format);
    if (m_issue == issueCase.issue.id)
        return;
    m_issue = issueCase.issue.id;
    m_model->setIssue(m_issue);
}

}
