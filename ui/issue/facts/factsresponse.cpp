// The part of FactsPane about what is being done: the actions, and for the most severe of issues who is called together.
#include "issue/facts/factspane.h"

#include "issue/response/actionlist.h"
#include "issue/response/teamlist.h"
#include "widgets/edit/formrow.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>

namespace ui {

void FactsPane::buildResponse(QFormLayout *form)
{
    addSection(form, tr("Actions"));
    m_team = new TeamList(widget());
    m_actions = new ActionList(widget());
    labelled(form, tr("Response team"), m_team);
    m_actions->setAccessibleName(tr("Actions"));
    form->addRow(m_actions);
    connect(m_team, &TeamList::teamEdited, this,
            [this](const QVector<domain::Responder> &team) { change([&](domain::Issue &i) { i.responders = team; }); });
    connect(m_actions, &ActionList::actionsEdited, this,
            [this](const QVector<domain::ResponseAction> &actions) { change([&](domain::Issue &i) { i.actions = actions; }); });
}

void FactsPane::showResponse(const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Issue &issue = issueCase.issue;
    const bool isSevere = issue.severity(issueCase.matrix.severity) == domain::Severity::S1;
    m_team->show(issue.responders, issueCase.context);
    m_actions->show(issue, issueCase.context, now);
    showFormRow(*m_form, m_team, isSevere || !issue.responders.isEmpty());
}

void FactsPane::focusActions()
{
    m_actions->focusFirst();
    const auto show = [this] {
        if (QWidget *focused = QApplication::focusWidget(); focused && m_actions->isAncestorOf(focused))
            ensureWidgetVisible(focused, 0, m_actions->height());
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the rows have their places
}

}
