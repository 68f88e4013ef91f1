#include "issue/table/celleditors.h"

#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "domain/record/recordjson.h"
#include "issue/issuerowdelegate.h"
#include "models/issue/ownvalue.h"
#include "models/issue/valuewords.h"
#include "render/wording/names.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/bulk/closing.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/momentedit.h"
#include "widgets/text/errortext.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using models::IssueTableModel;

namespace {

constexpr int kEndHour = 17;
constexpr char kSeen[] = "seenValue";

template <typename E>
QVector<QPair<QString, QString>> namedChoices()
{
    QVector<QPair<QString, QString>> choices;
    for (const auto &entry : domain::enumNames<E>())
        choices.append({QString::fromLatin1(entry.name), render::label(entry.value)});
    return choices;
}

}

QWidget *CellEditors::choice(QWidget *parent, const QVector<QPair<QString, QString>> &choices, const QString &now) const
{
    auto *box = new QComboBox(parent);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(qMax(0, box->findData(now)));
    IssueRowDelegate *delegate = &m_delegate;
    QObject::connect(box, &QComboBox::activated, delegate, [delegate, box] { delegate->commitLater(box); });
    return box;
}

QWidget *CellEditors::make(QWidget *parent, const QModelIndex &index) const
{
    QWidget *editor = editorOf(parent, index);
    if (!editor)
        return nullptr;
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setProperty(kSeen, valueAt(index));
    return editor;
}

// What is stored in the cell's field now.
QJsonValue CellEditors::valueAt(const QModelIndex &index) const
{
    const auto issue = m_workspace.issues().find(m_model.idAt(index.row()));
    QJsonValue value = issue ? QJsonValue(domain::toJson(*issue)) : QJsonValue();
    for (const QString &part : m_model.fieldOf(index.column()).split(QLatin1Char('.')))
        value = value.toObject().value(part);
    return value;
}

// Somebody else's value that was saved while the cell was edited, in words, once; empty when there is none.
QString CellEditors::meanwhile(QWidget *editor, const QModelIndex &index) const
{
    const QJsonValue now = valueAt(index);
    if (now == editor->property(kSeen).toJsonValue())
        return {};
    editor->setProperty(kSeen, now);
    models::ValueWords words;
    words.setFormat(m_model.format());
    words.read(m_workspace, m_model.idAt(index.row()));
    const QString theirs = words.value(m_model.fieldOf(index.column()), now);
    return theirs.isEmpty() ? tr("Somebody else emptied this meanwhile. Enter once more keeps yours, Esc leaves it empty.")
                            : tr("Somebody else set this to “%1” meanwhile. Enter once more keeps yours, Esc leaves theirs.").arg(theirs);
}

QWidget *CellEditors::editorOf(QWidget *parent, const QModelIndex &index) const
{
    const auto issue = m_workspace.issues().find(m_model.idAt(index.row()));
    if (!issue)
        return nullptr;
    QVector<QPair<QString, QString>> choices;
    switch (index.column()) {
    case IssueTableModel::Status:
        return choice(parent, namedChoices<domain::IssueStatus>(), domain::nameOf(issue->status));
    case IssueTableModel::Severity:
        choices = namedChoices<domain::Severity>();
        choices.prepend({QString(), tr("By impact and urgency")});
        return choice(parent, choices, issue->severityOverride ? domain::nameOf(*issue->severityOverride) : QString());
    case IssueTableModel::Category:
        choices.append({QString(), tr("No category")});
        for (const QString &category : m_workspace.projects().categories(issue->project).value_or(QStringList()))
            choices.append({category, category});
        return choice(parent, choices, issue->category);
    case IssueTableModel::Path:
        choices.append({QString(), tr("By the category")});
        if (const auto matrix = m_workspace.matrices().current(issue->project))
            for (const domain::EscalationPath &path : matrix->paths)
                choices.append({path.key, path.name});
        return choice(parent, choices, issue->pathKey);
    case IssueTableModel::Owner: {
        auto *box = new ChoiceBox(parent);
        QVector<Choice> people;
        for (const domain::Person &person : m_workspace.people().people().value_or(QVector<domain::Person>()))
            people << Choice{person.id.value(), person.name, person.role};
        box->setChoices(people, tr("Nobody"));
        box->setValue(issue->owner.value());
        IssueRowDelegate *delegate = &m_delegate;
        QObject::connect(box, &ChoiceBox::valueChosen, delegate, [delegate, box] { delegate->commitLater(box); });
        return box;
    }
    case IssueTableModel::NeedBy: {
        auto *edit = new MomentEdit(QTime(kEndHour, 0), parent);
        edit->setZone(m_model.format().zone());
        edit->setNow(m_workspace.clock().now());
        edit->setMoment(issue->needBy);
        return edit;
    }
    case IssueTableModel::Title:
    case IssueTableModel::Labels:
        return new QLineEdit(index.column() == IssueTableModel::Title ? issue->title : issue->labels.join(QStringLiteral(", ")), parent);
    default:
        return makeOwn(parent, index, *issue);
    }
}

// Of a field that the project added.
QWidget *CellEditors::makeOwn(QWidget *parent, const QModelIndex &index, const domain::Issue &issue) const
{
    const domain::CustomField *field = m_model.ownField(index.column());
    if (!field)
        return nullptr;
    const QString value = domain::customValue(issue, field->key);
    QVector<QPair<QString, QString>> choices{{QString(), tr("None")}};
    choices += models::ownValueChoices(*field);
    if (choices.size() > 1)
        return choice(parent, choices, value);
    auto *line = new QLineEdit(models::typedOwnValue(*field, value, m_model.format().locale()), parent);
    line->setPlaceholderText(models::ownValueHint(*field, m_model.format().locale()));
    return line;
}

QString CellEditors::save(QWidget *editor, const QModelIndex &index) const
{
    auto issue = m_workspace.issues().find(m_model.idAt(index.row()));
    if (!issue)
        return errorText(issue.error());
    if (const QString theirs = meanwhile(editor, index); !theirs.isEmpty())
        return theirs;
    const domain::Issue before = *issue;
    QString text;
    if (const auto *moment = qobject_cast<MomentEdit *>(editor)) {
        if (!moment->isReadable())
            return tr("“%1” is no moment. Write 22.10.2026 12:00, 2026-10-22, +3d or fri 16:00.").arg(moment->text());
        text = moment->moment().isValid() ? moment->moment().toIso() : QString();
    } else if (const auto *people = qobject_cast<ChoiceBox *>(editor)) {
        issue->owner = domain::PersonId(people->value());
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        text = box->currentData().toString();
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        const domain::CustomField *own = m_model.ownField(index.column());
        text = own ? models::storedOwnValue(*own, line->text(), m_model.format().locale()) : line->text();
    }
    if (index.column() == IssueTableModel::Status && text == domain::nameOf(domain::IssueStatus::Closed) && before.status != domain::IssueStatus::Closed)
        if (const services::ClosingHold hold = services::closingHold(m_workspace, before); hold != services::ClosingHold::None)
            return hold == services::ClosingHold::Untold ? tr("It closes once the outcome is told, or waived with a reason. Resolve it first.")
                                                         : tr("It closes once somebody owns it.");
    const auto saved = index.column() == IssueTableModel::Owner
        ? (*issue == before ? base::Result<domain::Issue>(before) : m_workspace.issues().save(*issue))
        : m_workspace.issues().setFields(before.id, {{m_model.fieldOf(index.column()), text}});
    return saved ? QString() : errorText(saved.error());
}

}
