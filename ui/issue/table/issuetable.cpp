#include "issue/table/issuetable.h"

#include "issue/issuerowdelegate.h"
#include "issue/table/issuetableview.h"
#include "issue/table/refusedlist.h"
#include "issue/table/selectionbar.h"
#include "models/issue/ownvalue.h"
#include "render/report/totalswords.h"
#include "services/issue/bulk/plainvalue.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "services/workspace/workspace.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

namespace ui {

using models::IssueTableModel;

IssueTable::IssueTable(services::Workspace &workspace, IssueTableModel *model, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(model), m_view(new IssueTableView(model, this)), m_bar(new SelectionBar(workspace, this)),
      m_editors(workspace, *model, *m_view->rowDelegate()), m_work(workspace), m_copy(workspace, *model),
      m_reader(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    addFoot();
    setFocusProxy(m_view);
    m_view->rowDelegate()->setEditing([this](QWidget *ground, const QModelIndex &index) { return m_editors.make(ground, index); },
                                      [this](QWidget *editor, const QModelIndex &index) { return m_editors.save(editor, index); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IssueTable::followSelection);
    connect(m_view, &IssueTableView::copyWanted, this, &IssueTable::copy);
    connect(m_view, &IssueTableView::pasteWanted, this, &IssueTable::paste);
    connectBar();
    connectWork();
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Person) || notice.touches(domain::RecordKind::Organisation))
            measureNames();
        if (notice.touches(domain::RecordKind::CustomField)) {
            readOwnFields();
            m_view->setProject(m_project);
        }
    });
    connect(&Theme::current(), &Theme::changed, this, &IssueTable::measureNames);
    measureNames();
}

// A quiet line under the list. It is counted once the order of the whole list is known: the first page never waits for it.
void IssueTable::addFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(scaled(space::kL), scaled(space::kXs), scaled(space::kL), scaled(space::kXs));
    m_totals = new ElidedLabel(TextRole::Second, Token::Text2, m_foot);
    m_totals->setObjectName(QStringLiteral("issueTotals"));
    m_totals->setAttribute(Qt::WA_TransparentForMouseEvents); // the tool tip is the foot's: how it was counted
    row->addWidget(m_totals);
    column->addWidget(new Hairline(Qt::Horizontal, m_foot));
    column->addLayout(row);
    layout()->addWidget(m_foot);
    m_foot->hide();
    connect(m_model, &IssueTableModel::completed, this, [this] { m_reader.request(m_model->query()); });
    connect(&m_reader, &models::TotalsReader::failed, this, &IssueTable::failed);
    connect(&m_reader, &models::TotalsReader::totalsReady, this, [this](const domain::IssueTotals &totals) {
        const QString line = render::totalsLine(totals, m_model->format());
        m_totals->setText(line);
        const QString whole = render::wholeTotalsLine(totals, m_model->format()) + QLatin1Char('\n') + render::totalsNote();
        m_foot->setToolTip(whole.toHtmlEscaped());
        m_totals->setAccessibleDescription(whole);
        m_foot->setHidden(line.isEmpty());
    });
}

// Who may own an issue, and who may be on the other side of one.
void IssueTable::measureNames()
{
    QSet<domain::OrganisationId> theirs;
    QStringList parties;
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            if (!organisation.isOurs) {
                theirs.insert(organisation.id);
                parties << organisation.name;
            }
    QStringList owners;
    if (const auto people = m_workspace.people().people())
        for (const domain::Person &person : *people)
            if (!theirs.contains(person.organisation))
                owners << person.name;
    m_view->setNames(IssueTableModel::Owner, owners);
    m_view->setNames(IssueTableModel::Counterparty, parties);
}

void IssueTable::connectBar()
{
    connect(m_bar, &SelectionBar::copyWanted, this, &IssueTable::copy);
    connect(m_bar, &SelectionBar::dismissed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &SelectionBar::setWanted, this, [this](const QString &field, const QString &text) {
        const auto ids = m_view->selectedIds();
        run(ids.size(), [ids, field, text](services::BulkEdit &edit) { return edit.set(ids, {{field, text}}); });
    });
    connect(m_bar, &SelectionBar::closeWanted, this, [this](const QString &reason) {
        const auto ids = m_view->selectedIds();
        run(ids.size(), [ids, reason](services::BulkEdit &edit) { return edit.close(ids, reason); });
    });
    connect(m_bar, &SelectionBar::archiveWanted, this, [this] {
        const auto ids = m_view->selectedIds();
        run(ids.size(), [ids](services::BulkEdit &edit) { return edit.archive(ids, true); });
    });
}

void IssueTable::connectWork()
{
    connect(&m_work, &models::BulkWork::progressed, this, [this](double fraction) {
        if (m_work.isRunning())
            Q_EMIT workChanged(tr("Changing issues"), fraction);
    });
    connect(&m_work, &models::BulkWork::finished, this, &IssueTable::takeOutcome);
    connect(&m_work, &models::BulkWork::failed, this, [this](const base::Error &error) {
        if (error.code == base::ErrorCode::Cancelled)
            Q_EMIT said(tr("Cancelled. Nothing was changed."));
        else
            Q_EMIT failed(error);
    });
    connect(&m_work, &models::BulkWork::ended, this, [this] {
        m_bar->setBusy(false);
        Q_EMIT workChanged({}, 0);
    });
    connect(&m_copy, &models::TableCopy::failed, this, &IssueTable::failed);
    connect(&m_copy, &models::TableCopy::ready, this, [this](const QVector<QStringList> &rows) {
        auto *table = new QMimeData;
        table->setText(services::tableText(rows));
        table->setHtml(services::tableHtml(rows));
        QGuiApplication::clipboard()->setMimeData(table);
        Q_EMIT said(tr("%n issue(s) copied.", nullptr, int(rows.size()) - 1));
    });
}

void IssueTable::setProject(domain::ProjectId project)
{
    m_project = project;
    readOwnFields();
    m_view->setProject(project);
    m_bar->setProject(project);
}

// What the project added, each key once where several projects show.
void IssueTable::readOwnFields()
{
    QVector<domain::CustomField> fields;
    QStringList keys;
    for (const domain::CustomField &field : services::CustomFieldService(m_workspace).all(m_project).value_or(QVector<domain::CustomField>()))
        if (!field.retired && !keys.contains(field.key)) {
            keys << field.key;
            fields << field;
        }
    m_model->setOwnFields(fields);
    m_bar->setOwnFields(fields);
}

void IssueTable::followSelection()
{
    m_bar->setCount(m_view->selectedIds().size());
}

void IssueTable::run(qsizetype size, const models::BulkWork::Work &work)
{
    if (m_work.isRunning()) {
        Q_EMIT said(tr("Another change of many issues is still running."));
        return;
    }
    m_bar->setBusy(true);
    m_work.start(size, work);
}

void IssueTable::takeOutcome(const services::BulkOutcome &outcome)
{
    QStringList words{tr("%n issue(s) changed.", nullptr, outcome.changed)};
    if (!outcome.untold.isEmpty())
        words << tr("%n of them resolved only: they close once the outcome is told, or waived with a reason.", nullptr, int(outcome.untold.size()));
    if (!outcome.unowned.isEmpty())
        words << tr("%n of them resolved only: they close once somebody owns them.", nullptr, int(outcome.unowned.size()));
    if (!outcome.refused.isEmpty()) {
        words << tr("%n cell(s) were not taken over.", nullptr, int(outcome.refused.size()));
        showRefused(outcome);
    }
    Q_EMIT said(words.join(u' '));
    m_view->setFocus(Qt::OtherFocusReason);
    followSelection();
}

void IssueTable::showRefused(const services::BulkOutcome &outcome)
{
    delete m_refused;
    m_refused = new RefusedList(outcome, this);
    m_refused->show();
}

void IssueTable::copy()
{
    const auto ids = m_view->selectedIds();
    if (!ids.isEmpty())
        m_copy.start(ids, m_view->isNarrow() ? m_view->columns() : m_view->seenColumns());
}

// From the current cell on downwards and onward. Columns that hold no plain value are left out of what is copied back, unless their
// cells say something else.
QVector<services::PastedCell> IssueTable::cellsOf(QVector<QStringList> block) const
{
    QVector<int> columns = m_view->isNarrow() ? m_view->columns() : m_view->seenColumns();
    QStringList head;
    for (const int column : std::as_const(columns))
        head << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int skipped = 0;
    if (!block.isEmpty() && block.first().size() <= head.size() && block.first() == head.mid(0, block.first().size())) {
        block.removeFirst(); // what was copied from here, from its first column on
        skipped = 1;
    } else {
        columns = columns.mid(qMax<qsizetype>(0, columns.indexOf(m_view->currentIndex().column())));
    }
    QVector<services::PastedCell> cells;
    int row = m_view->currentIndex().row();
    for (int line = 0; line < block.size() && row < m_model->rowCount(); ++row) {
        const domain::IssueId id = m_model->idAt(row);
        if (!id.isValid())
            continue; // the head of a group
        for (int place = 0; place < block.at(line).size(); ++place) {
            const QString field = place < columns.size() ? m_model->fieldOf(columns.at(place)) : QString();
            if (skipped > 0 && field.isEmpty())
                continue;
            const domain::CustomField *own = place < columns.size() ? m_model->ownField(columns.at(place)) : nullptr;
            const QString text = block.at(line).at(place);
            const QString heading = place < columns.size() ? m_model->headerData(columns.at(place), Qt::Horizontal, Qt::DisplayRole).toString() : QString();
            cells.append({id, line + 1 + skipped, place + 1, field, own ? models::storedOwnValue(*own, text, m_model->format().locale()) : text, heading});
        }
        ++line;
    }
    return cells;
}

void IssueTable::paste()
{
    const auto cells = cellsOf(services::readTable(QGuiApplication::clipboard()->text()));
    if (!cells.isEmpty())
        run(cells.size(), [cells](services::BulkEdit &edit) { return edit.paste(cells); });
}

}
