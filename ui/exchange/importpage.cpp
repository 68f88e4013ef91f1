#include "exchange/importpage.h"

#include "domain/issue/customvalues.h"
#include "services/project/customfieldservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>

namespace ui {

namespace {

struct OfferedField {
    const char *name; // of the importer's map
    const char *label;
};

constexpr OfferedField kOfferedFields[] = {
    {"title", QT_TRANSLATE_NOOP("ui::ImportPage", "Title")},
    {"externalId", QT_TRANSLATE_NOOP("ui::ImportPage", "Number or key")},
    {"description", QT_TRANSLATE_NOOP("ui::ImportPage", "Facts")},
    {"status", QT_TRANSLATE_NOOP("ui::ImportPage", "Status")},
    {"priority", QT_TRANSLATE_NOOP("ui::ImportPage", "Priority")},
    {"owner", QT_TRANSLATE_NOOP("ui::ImportPage", "Owner")},
    {"originator", QT_TRANSLATE_NOOP("ui::ImportPage", "Raised by")},
    {"counterparty", QT_TRANSLATE_NOOP("ui::ImportPage", "Counterparty")},
    {"category", QT_TRANSLATE_NOOP("ui::ImportPage", "Category")},
    {"raisedAt", QT_TRANSLATE_NOOP("ui::ImportPage", "Raised")},
    {"needBy", QT_TRANSLATE_NOOP("ui::ImportPage", "Need-by")},
    {"resolvedAt", QT_TRANSLATE_NOOP("ui::ImportPage", "Resolved")},
    {"labels", QT_TRANSLATE_NOOP("ui::ImportPage", "Labels")},
};

QTableWidget *makeTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(28));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

}

ImportPage::ImportPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_work(new ImportWork(workspace, this)),
      m_file(new TextLabel(tr("Import a list of issues"), TextRole::PageTitle, Token::Text, this)),
      m_summary(new TextLabel(tr("CSV or TSV from a spreadsheet, Jira, GitHub, Redmine, ServiceNow and others. Importing the "
                                 "same list again updates, it never doubles."),
                              TextRole::Body, Token::Text2, this)),
      m_message(new MessageBar(this)), m_rows(makeTable(tr("First rows of the list"), this)),
      m_left(makeTable(tr("Rows left out and cells not read"), this)),
      m_leftHead(new TextLabel(QString(), TextRole::Section, Token::Text, this)),
      m_choose(new Button(IconId::Folder, tr("Choose a file"), this, Button::Kind::Primary)),
      m_import(new Button(IconId::Import, tr("Import"), this, Button::Kind::Primary))
{
    setupUi();
    setupActions();
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::setupUi()
{
    auto *top = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    m_summary->setWordWrap(true);
    words->addWidget(m_file);
    words->addWidget(m_summary);
    top->addLayout(words, 1);
    top->addSpacing(scaled(24));
    top->addWidget(m_choose, 0, Qt::AlignTop);
    top->addWidget(m_import, 0, Qt::AlignTop);
    m_message->hide();
    m_import->hide();
    m_map = makeMap();
    m_map->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(scaled(24));
    body->addWidget(m_map);
    m_tables = makeTables();
    m_tables->hide();
    m_empty = new EmptyState(tr("Bring your list"),
                             tr("Choose the CSV that your tracker or spreadsheet exports. Before anything is stored you see "
                                "what was understood."),
                             this);
    body->addWidget(m_tables, 1);
    body->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(body, 1);
}

QWidget *ImportPage::makeMap()
{
    auto *content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, scaled(8), 0);
    m_form->setVerticalSpacing(scaled(6));
    m_form->setHorizontalSpacing(scaled(12));
    m_form->addRow(new TextLabel(tr("Which column is what"), TextRole::Section, Token::Text, content));
    for (const OfferedField &field : kOfferedFields)
        addMapRow(QString::fromLatin1(field.name), tr(field.label));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFixedWidth(scaled(320));
    return scroll;
}

void ImportPage::addMapRow(const QString &field, const QString &words)
{
    auto *box = new QComboBox(m_form->parentWidget());
    box->setObjectName(field);
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(words);
    auto *label = new TextLabel(words, TextRole::Second, Token::Text2, m_form->parentWidget());
    label->setWordWrap(true);
    m_form->addRow(label, box);
    m_fields << qMakePair(field, box);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_mapTouched = true;
        box->setProperty(kTouched, true);
        readAgain();
    });
}

// What is read stays as it is where they are the same as before.
void ImportPage::showOwnFields()
{
    QVector<QPair<QString, QString>> own; // name and words
    for (const domain::CustomField &field : services::CustomFieldService(m_workspace).all(m_project).value_or(QVector<domain::CustomField>()))
        if (m_project.isValid() && !field.retired)
            own << qMakePair(domain::kCustomPrefix + field.key, field.name);
    if (own == m_own)
        return;
    m_own = own;
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i)
        if (m_fields.at(i).first.startsWith(domain::kCustomPrefix)) {
            m_form->removeRow(m_fields.at(i).second);
            m_fields.removeAt(i);
        }
    for (const auto &[field, words] : std::as_const(m_own))
        addMapRow(field, words);
    readAgain();
}

QWidget *ImportPage::makeTables()
{
    auto *tables = new QWidget(this);
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    m_left->setColumnCount(2);
    m_left->setHorizontalHeaderLabels({tr("Row"), tr("Why")});
    m_left->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_rows, 3);
    column->addWidget(m_leftHead);
    column->addWidget(m_left, 2);
    m_rows->hide();
    m_left->hide();
    m_leftHead->hide();
    column->addStretch(0);
    return tables;
}

void ImportPage::setupActions()
{
    connect(m_choose, &Button::clicked, this, &ImportPage::chooseFile);
    connect(m_import, &Button::clicked, this, &ImportPage::startImport);
    connect(m_work, &ImportWork::previewed, this, &ImportPage::showPreview);
    connect(m_work, &ImportWork::imported, this, &ImportPage::showReport);
    connect(m_work, &ImportWork::failed, this, &ImportPage::showError);
    connect(m_work, &ImportWork::progressed, this,
            [this](double fraction) { Q_EMIT workChanged(tr("Importing"), fraction); });
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::CustomField))
            showOwnFields();
    });
    connect(m_work, &ImportWork::finished, this, [this] {
        m_import->setEnabled(true);
        m_choose->setEnabled(true);
        Q_EMIT workChanged({}, 1);
        if (m_isReadWanted)
            readAgain();
    });
}

void ImportPage::setProject(domain::ProjectId project)
{
    m_project = project;
    showOwnFields();
}

bool ImportPage::open(domain::RecordRef record)
{
    Q_UNUSED(record)
    return false;
}

void ImportPage::cancelWork()
{
    m_work->cancel();
}

}
