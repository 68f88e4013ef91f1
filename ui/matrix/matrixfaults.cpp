// What was typed anywhere on MatrixPage and is not taken over, gathered for its checks.
#include "matrix/checks/checklist.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/matrixpage.h"
#include "matrix/pathsettings.h"
#include "matrix/risk/riskmatrixeditor.h"
#include "matrix/severity/severityeditor.h"
#include "render/wording/names.h"
#include "widgets/controls/tabstrip.h"

#include <QListWidget>

namespace ui {

void MatrixPage::choosePathCalled(const QString &key)
{
    m_tabs->setCurrentIndex(Escalation);
    for (int row = 0; row < m_pathList->count(); ++row)
        if (m_pathList->item(row)->data(Qt::UserRole).toString() == key)
            m_pathList->setCurrentRow(row);
}

void MatrixPage::showFaults()
{
    QVector<CheckList::Typed> all;
    const auto nameOf = [this](const QString &key) {
        const domain::EscalationPath *path = m_matrix.path(key);
        return path ? path->name : key;
    };
    for (const models::LadderFault &fault : m_ladder->faults()) {
        const QString place = fault.cell.severity ? tr("Level %1, %2").arg(QString::number(fault.cell.level), render::label(*fault.cell.severity))
                                                  : tr("Level %1").arg(fault.cell.level);
        all << CheckList::Typed{
            {place, fault.text, fault.why, fault.cell.pathKey}, nameOf(fault.cell.pathKey), [this, cell = fault.cell] { goTo(cell); }};
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
