#include "person/personpage.h"

#include "models/person/persontablemodel.h"
#include "models/person/reportingtreemodel.h"
#include "person/organisation/organisationdialog.h"
#include "person/persondetail.h"
#include "person/powerfilter.h"
#include "render/wording/importwords.h"
#include "services/escalation/agreementcheck.h"
#include "services/issue/issueservice.h"
#include "services/person/absenceimport.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/messagebar.h"

#include <QTableView>
#include <QTreeView>

namespace ui {

using models::PersonTableModel;

namespace {

constexpr qsizetype kToldNames = 5;

QString namesOf(const QVector<domain::Person> &people)
{
    QStringList names;
    for (const domain::Person &person : people.mid(0, kToldNames))
        names << person.name;
    if (people.size() > kToldNames)
        names << PersonPage::tr("%n more", "names that are left out", int(people.size() - kToldNames));
    return names.join(QStringLiteral(", "));
}

}

void PersonPage::followPowers()
{
    m_model->setLeastPowers(m_powers->least());
    arrangeColumns();
}

// With a power asked for, the limit is what counts, not how to reach the person. In a small window the name keeps its room.
void PersonPage::arrangeColumns()
{
    const bool isAsked = !(m_powers->least() == domain::Powers());
    const bool isNarrow = width() < scaled(1000);
    m_table->setColumnHidden(PersonTableModel::Powers, !isAsked);
    m_table->setColumnHidden(PersonTableModel::Reach, isAsked || isNarrow);
    m_table->setColumnHidden(PersonTableModel::Organisation, isAsked && isNarrow);
    m_newOrganisation->setVisible(!isNarrow);
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void PersonPage::followTree()
{
    const domain::PersonId id(m_tree->currentIndex().data(models::ReportingTreeModel::IdRole).toLongLong());
    if (id.isValid() && !(id == m_current))
        choose(id);
}

void PersonPage::showTree()
{
    const bool isTree = m_views->current() == 1;
    m_powers->setVisible(!isTree);
    m_find->setVisible(!isTree);
    if (!isTree)
        return;
    m_find->clear();
    m_powers->clear();
    m_model->setFilter({});
    followPowers();
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_reporting->indexOf(m_current));
}

// A circle of superiors is named beside the people; anything else goes to the window.
void PersonPage::tellRefusal(const base::Error &error)
{
    if (error.code != base::ErrorCode::Invalid || error.place.field != QLatin1String("reportsTo")) {
        Q_EMIT failed(error);
        return;
    }
    m_loop->say(Tone::Error, tr("Nobody can report to themselves, not by way of others either: %1. Nothing was changed.").arg(error.detail));
    m_loop->show();
}

void PersonPage::showAgreements()
{
    const auto gaps = services::agreementGaps(m_workspace, m_project, m_workspace.clock().now().toDateTime().toLocalTime().date());
    QStringList sentences;
    if (gaps && !gaps->missing.isEmpty())
        sentences << tr("Nothing is agreed beforehand with %1.").arg(namesOf(gaps->missing));
    if (gaps && !gaps->due.isEmpty())
        sentences << tr("The agreement is due for review with %1.").arg(namesOf(gaps->due));
    m_agreements->setVisible(!sentences.isEmpty());
    m_agreements->say(Tone::Warning, sentences.join(QLatin1Char(' ')));
    m_agreements->setAct(m_showsGaps ? tr("Show everybody") : tr("Show only them"));
    if (sentences.isEmpty() && m_showsGaps)
        showGaps();
}

void PersonPage::showGaps()
{
    m_showsGaps = !m_showsGaps;
    QSet<domain::PersonId> ids;
    const auto gaps = services::agreementGaps(m_workspace, m_project, m_workspace.clock().now().toDateTime().toLocalTime().date());
    if (m_showsGaps && gaps)
        for (const domain::Person &person : gaps->missing + gaps->due)
            ids.insert(person.id);
    m_model->setOnly(ids);
    m_agreements->setAct(m_showsGaps ? tr("Show everybody") : tr("Show only them"));
}

void PersonPage::importAbsences()
{
    const QString path = prompter() ? prompter()->openFile(tr("Absences from a calendar file"), tr("Calendar files (*.ics)")) : QString();
    if (path.isEmpty())
        return;
    const auto report = services::importAbsences(m_workspace, m_current, path);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    Q_EMIT said(tr("%n new absence(s)", "import of a calendar file", int(report->added)));
    if (report->skipped.isEmpty())
        return;
    constexpr qsizetype kToldLines = 12;
    QStringList lines;
    for (const exchange::IcsFault &fault : report->skipped.mid(0, kToldLines))
        lines << tr("Line %1: %2").arg(fault.row).arg(render::importReason(fault.reason, fault.detail));
    prompter()->tell(tr("%n event(s) were left out.", "import of a calendar file", int(report->skipped.size())), lines.join(QLatin1Char('\n')));
}

void PersonPage::savePerson(const domain::Person &person)
{
    if (const auto saved = m_workspace.people().save(person); !saved) {
        tellRefusal(saved.error());
        showCurrent();
        return;
    }
    m_loop->hide();
    showAgreements();
}

void PersonPage::addPerson()
{
    domain::Person person;
    person.name = tr("New person");
    if (const domain::Person *beside = m_model->personAt(m_model->rowOf(m_current)))
        person.organisation = beside->organisation;
    const auto saved = m_workspace.people().save(person);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    open({domain::RecordKind::Person, saved->id.value()});
    m_detail->focusName();
}

void PersonPage::removePerson()
{
    const domain::Person *person = m_model->personAt(m_model->rowOf(m_current));
    if (!person)
        return;
    if (prompter() && !prompter()->confirm(tr("Remove %1?").arg(person->name), tr("Undo brings the person back."), tr("Remove")))
        return;
    if (const auto removed = m_workspace.people().remove(m_current); !removed)
        Q_EMIT failed(removed.error());
}

void PersonPage::addOrganisation()
{
    const QString name
        = prompter() ? prompter()->askText(tr("New organisation"), tr("Name of the organisation"), {}).trimmed() : QString();
    if (name.isEmpty())
        return;
    domain::Organisation organisation;
    organisation.name = name;
    if (const auto all = m_workspace.people().organisations())
        organisation.isOurs = all->isEmpty(); // the first one is the own house
    if (const auto saved = m_workspace.people().save(organisation); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT said(tr("%1 can be chosen now").arg(name));
}

void PersonPage::openOrganisation(domain::OrganisationId id)
{
    const auto context = m_workspace.issues().context(m_project); // none where no project is chosen
    (new OrganisationDialog(m_workspace, context.value_or(domain::EngineContext()), id, this))->open();
}

void PersonPage::openOwnOrganisation()
{
    const domain::Person *person = m_model->personAt(m_model->rowOf(m_current));
    openOrganisation(person ? person->organisation : domain::OrganisationId());
}

}
