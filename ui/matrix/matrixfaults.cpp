// What was typed anywhere on MatrixPage and is not taken over, gathered for its checks.
#include "matrix/checks/checklist.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/matrixpage.h"
#include "matrix/pathsettings.h"
#include "matrix/risk/riskmatrixeditor.h"
#include "matrix/severity/severityeditor.h"
#include "render/wording/names.h"
#include "services/escalation/matrixpeople.h"
#include "widgets/controls/tabstrip.h"

#include <QListWidget>

#include <algorithm>

namespace ui {

void MatrixPage::choosePathCalled(const QString &key)
{
    m_tabs->setCurrentIndex(Escalation);
    for (int row = 0; row < m_pathList->count(); ++row)
        if (m_pathList->item(row)->data(Qt::UserRole).toString() == key)
            m_pathList->setCurrentRow(row);
}

// Who was typed and is nobody yet becomes somebody, and their cells are taken over with them: one step.
void MatrixPage::addTypedPeople()
{
    const QVector<domain::Person> unknown = m_ladder->unknownPeople();
    if (unknown.isEmpty()) {
        Q_EMIT said(tr("Everybody who was typed is known"));
        return;
    }
    m_saving = true;
    const auto saved = services::MatrixPeople(m_workspace).add(
        unknown, [this](const QVector<domain::Person> &added) { return m_ladder->matrixWith(added); }, tr("people of the matrix"));
    m_saving = false;
    m_reload.start();
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_matrix = *saved;
    m_ladder->setStored(m_matrix);
    m_ladder->readAnew();
    Q_EMIT said(tr("%n person(s) added", nullptr, int(unknown.size())));
}

void MatrixPage::showFaults()
{
    QVector<CheckList::Typed> all;
    const auto nameOf = [this](const QString &key) {
        const domain::EscalationPath *path = m_matrix.path(key);
        return path ? path->name : key;
    };
    const QVector<domain::Person> unknown = m_ladder->unknownPeople();
    const QString addThem = unknown.size() == 1 ? tr("Add %1 to the people").arg(unknown.first().name)
                                                : tr("Add the %n person(s) not known yet", nullptr, int(unknown.size()));
    for (const models::LadderFault &fault : m_ladder->faults()) {
        const bool isUnknown = !unknown.isEmpty() && fault.cell.pathKey == m_ladder->pathKey()
                               && std::any_of(unknown.begin(), unknown.end(), [&](const domain::Person &person) { return fault.text.contains(person.name); });
        const QString place = fault.cell.severity ? tr("Level %1, %2").arg(QString::number(fault.cell.level), render::label(*fault.cell.severity))
                                                  : tr("Level %1").arg(fault.cell.level);
        all << CheckList::Typed{
            {place, fault.text, fault.why, fault.cell.pathKey}, nameOf(fault.cell.pathKey), [this, cell = fault.cell] { goTo(cell); }};
        if (isUnknown) {
            all.last().fix = addThem;
            all.last().mend = [this] { addTypedPeople(); };
        }
    }
    for (const models::TypedFault &fault : m_policies->faults())
        all << CheckList::Typed{fault, nameOf(fault.pathKey), [this, fault] {
                                    choosePathCalled(fault.pathKey);
                                    m_pane->goToPolicy(fault.row, fault.column);
                                }};
    for (const models::TypedFault &fault : m_pane->settings().faults())
        all << CheckList::Typed{fault, nameOf(fault.pathKey), [this, fault] {
                                    choosePathCalled(fault.pathKey);
                                    m_pane->settings().goTo(fault.row);
                                }};
    const QVector<models::TypedFault> severities = m_severity->faults();
    for (qsizetype number = 0; number < severities.size(); ++number)
        all << CheckList::Typed{severities.at(number), tr("Severity"), [this, number] {
                                    m_tabs->setCurrentIndex(Severity);
                                    m_severity->goTo(number);
                                }};
    const QVector<models::TypedFault> risks = m_risk->faults();
    for (qsizetype number = 0; number < risks.size(); ++number)
        all << CheckList::Typed{risks.at(number), tr("Risk"), [this, number] {
                                    m_tabs->setCurrentIndex(Risk);
                                    m_risk->goTo(number);
                                }};
    m_checks->showFaults(all);
}

}
