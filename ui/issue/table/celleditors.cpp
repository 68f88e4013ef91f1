#include "issue/table/celleditors.h"

#include "domain/record/names.h"
#include "issue/issuerowdelegate.h"
#include "render/wording/names.h"
#include "services/escalation/matrixservice.h"
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
        return nullptr;
    }
}

QString CellEditors::save(QWidget *editor, const QModelIndex &index) const
{
    auto issue = m_workspace.issues().find(m_model.idAt(index.row()));
    if (!issue)
        return errorText(issue.error());
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
        text = line->text();
    }
    const auto saved = index.column() == IssueTableModel::Owner
        ? (*issue == before ? base::Result<domain::Issue>(before) : m_workspace.issues().save(*issue))
        : m_workspace.issues().setFields(before.id, {{IssueTableModel::fieldOf(index.column()), text}});
    return saved ? QString() : errorText(saved.error());
}

}
