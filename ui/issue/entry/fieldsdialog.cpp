#include "issue/entry/fieldsdialog.h"

#include "base/typedlist.h"
#include "domain/record/names.h"
#include "render/wording/names.h"
#include "services/project/customfieldservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"
#include "widgets/text/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace ui {

using domain::CustomField;
using domain::FieldType;

FieldsDialog::FieldsDialog(services::Workspace &workspace, domain::ProjectId project, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_project(project), m_table(new QTableWidget(0, ColumnCount, this)),
      m_up(new LinkButton(tr("Up"), this)), m_down(new LinkButton(tr("Down"), this)), m_retire(new LinkButton(tr("Retire"), this)),
      m_name(new QLineEdit(this)), m_type(new QComboBox(this)), m_choices(new QLineEdit(this)),
      m_note(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    setWindowTitle(tr("Fields of this project"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(860), scaled(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kL), scaled(space::kXl), scaled(space::kL));
    column->setSpacing(scaled(space::kM));
    auto *about = new TextLabel(tr("They show in the form of every entry, in filters as custom.key:value, and in drafts as {{issue.custom.key}}."),
                                TextRole::Second, Token::Text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    setupTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeActs());
    column->addWidget(makeAdd());
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void FieldsDialog::setupTable()
{
    m_table->setObjectName(QStringLiteral("fields"));
    m_table->setAccessibleName(tr("Fields of this project"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Type"), tr("Required"), tr("Choices"), tr("Only for categories"), tr("Key")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const std::pair<int, int> widths[] = {{Name, 210}, {Type, 90}, {Required, 76}, {Choices, 170}, {Categories, 140}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, scaled(width));
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::cellChanged, this, &FieldsDialog::takeCell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FieldsDialog::followCurrent);
}

QWidget *FieldsDialog::makeActs()
{
    auto *acts = new QWidget(this);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(space::kL));
    for (LinkButton *button : {m_up, m_down, m_retire})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_up, &LinkButton::clicked, this, [this] { move(-1); });
    connect(m_down, &LinkButton::clicked, this, [this] { move(1); });
    connect(m_retire, &LinkButton::clicked, this, &FieldsDialog::retire);
    return acts;
}

QWidget *FieldsDialog::makeAdd()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("fields.name"));
    m_name->setPlaceholderText(tr("Name of a new field"));
    m_name->setAccessibleName(tr("Name of a new field"));
    m_name->setMaxLength(100);
    m_type->setAccessibleName(tr("Type of the new field"));
    for (const auto &entry : domain::enumNames<FieldType>())
        m_type->addItem(render::label(entry.value), int(entry.value));
    m_choices->setPlaceholderText(tr("Choices, separated by commas"));
    m_choices->setAccessibleName(tr("Choices, separated by commas"));
    m_choices->setEnabled(false);
    auto *button = new Button(tr("Add field"), line);
    button->setAutoDefault(false);
    row->addWidget(m_name, 2);
    row->addWidget(m_type);
    row->addWidget(m_choices, 2);
    row->addWidget(button);
    connect(m_type, &QComboBox::currentIndexChanged, this,
            [this] { m_choices->setEnabled(FieldType(m_type->currentData().toInt()) == FieldType::Choice); });
    connect(m_name, &QLineEdit::returnPressed, this, &FieldsDialog::add);
    connect(m_choices, &QLineEdit::returnPressed, this, &FieldsDialog::add);
    connect(button, &Button::clicked, this, &FieldsDialog::add);
    return line;
}

void FieldsDialog::fill()
{
    const auto fields = services::CustomFieldService(m_workspace).all(m_project);
    if (!fields) {
        answer(&fields.error(), {});
        return;
    }
    m_fields = *fields;
    const int current = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_fields.size()));
        for (int row = 0; row < m_fields.size(); ++row)
            fillRow(row, m_fields.at(row));
        m_table->setCurrentCell(std::min(std::max(0, current), int(m_fields.size()) - 1), Name);
    }
    followCurrent();
}

void FieldsDialog::fillRow(int row, const CustomField &field)
{
    const auto put = [&](int column, const QString &text, bool isEditable) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text.toHtmlEscaped());
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        m_table->setItem(row, column, item);
    };
    put(Name, field.name, true);
    put(Type, field.retired ? tr("%1, retired").arg(render::label(field.type)) : render::label(field.type), false);
    put(Required, {}, false);
    m_table->item(row, Required)->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->item(row, Required)->setCheckState(field.required ? Qt::Checked : Qt::Unchecked);
    m_table->item(row, Required)->setData(Qt::AccessibleTextRole, field.required ? tr("Required") : tr("Not required"));
    put(Choices, field.choices.join(QStringLiteral(", ")), field.type == FieldType::Choice);
    put(Categories, field.categories.join(QStringLiteral(", ")), true);
    put(Key, field.key, false);
}

void FieldsDialog::takeCell(int row, int column)
{
    CustomField field = m_fields.value(row);
    const QString text = m_table->item(row, column)->text();
    if (column == Name)
        field.name = text;
    else if (column == Required)
        field.required = m_table->item(row, column)->checkState() == Qt::Checked;
    else if (column == Choices)
        field.choices = base::typedList(text);
    else if (column == Categories)
        field.categories = base::typedList(text);
    const auto saved = services::CustomFieldService(m_workspace).save(field);
    answer(saved ? nullptr : &saved.error(), tr("%1 is saved.").arg(field.name));
    QMetaObject::invokeMethod(this, &FieldsDialog::fill, Qt::QueuedConnection); // the cell's editor is still closing
}

void FieldsDialog::add()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return;
    }
    CustomField field;
    field.project = m_project;
    field.name = m_name->text();
    field.type = FieldType(m_type->currentData().toInt());
    if (field.type == FieldType::Choice)
        field.choices = base::typedList(m_choices->text());
    const auto added = services::CustomFieldService(m_workspace).add(field);
    answer(added ? nullptr : &added.error(), added ? tr("%1 is added; its key is %2.").arg(added->name, added->key) : QString());
    if (!added)
        return;
    m_name->clear();
    m_choices->clear();
    fill();
}

void FieldsDialog::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto moved = services::CustomFieldService(m_workspace).move(m_fields.at(row).id, by);
    answer(moved ? nullptr : &moved.error(), {});
    m_table->setCurrentCell(std::clamp(row + by, 0, m_table->rowCount() - 1), Name);
    fill();
}

void FieldsDialog::retire()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    CustomField field = m_fields.at(row);
    field.retired = !field.retired;
    const auto saved = services::CustomFieldService(m_workspace).save(field);
    answer(saved ? nullptr : &saved.error(), field.retired ? tr("%1 is offered no more; its values stay.").arg(field.name)
                                                           : tr("%1 is offered again.").arg(field.name));
    fill();
}

void FieldsDialog::followCurrent()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_fields.size();
    for (LinkButton *button : {m_up, m_down, m_retire})
        button->setEnabled(isChosen);
    m_retire->setText(isChosen && m_fields.at(row).retired ? tr("Offer again") : tr("Retire"));
    m_retire->updateGeometry();
}

void FieldsDialog::answer(const base::Error *error, const QString &done)
{
    m_note->setColor(error ? Token::S1 : Token::Text2);
    m_note->setText(error ? errorText(*error) : done);
}

}
