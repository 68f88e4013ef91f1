#include "issue/links/recurrenceline.h"

#include "services/issue/again/recurrence.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr qsizetype kLinksShown = 4; // the latest

}

RecurrenceLine::RecurrenceLine(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_line(new QHBoxLayout(this))
{
    setAccessibleName(tr("Happened again"));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(scaled(space::kS));
    hide();
}

void RecurrenceLine::show(const domain::Issue &issue)
{
    const auto again = services::recurrenceOf(m_workspace, issue);
    QVector<domain::IssueId> ids{issue.id};
    if (again && again->first.isValid())
        ids += again->later;
    if (ids == m_shown)
        return;
    m_shown = ids;
    hide();
    while (QLayoutItem *item = m_line->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // a link that was just clicked goes later
            widget->deleteLater();
        }
        delete item;
    }
    if (!again || !again->first.isValid())
        return;
    const bool isFirst = again->first == issue.id;
    const QString often = again->times() == 2 ? tr("Happened twice") : tr("Happened %n times", nullptr, again->times());
    m_line->addWidget(new TextLabel(isFirst ? tr("%1, again as").arg(often) : tr("%1, first as").arg(often), TextRole::Second, Token::Text2, this));
    QVector<domain::IssueId> others = again->later;
    others.removeAll(issue.id);
    if (others.size() > kLinksShown)
        others = others.mid(others.size() - kLinksShown);
    if (!isFirst) {
        addLink(again->first);
        if (!others.isEmpty())
            m_line->addWidget(new TextLabel(tr("also"), TextRole::Second, Token::Text2, this));
    }
    for (const domain::IssueId other : std::as_const(others))
        addLink(other);
    m_line->addStretch(1);
    setVisible(true);
}

void RecurrenceLine::addLink(domain::IssueId id)
{
    const auto issue = m_workspace.issues().find(id);
    if (!issue)
        return;
    auto *link = new LinkButton(issue->key, this);
    link->setToolTip(issue->title.toHtmlEscaped());
    connect(link, &LinkButton::clicked, this, [this, id] { Q_EMIT issueRequested(id); });
    m_line->addWidget(link);
}

}
