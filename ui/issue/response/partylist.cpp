#include "issue/response/partylist.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace ui {

PartyList::PartyList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout), m_organisation(new ChoiceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kXs));
    m_lines->setSpacing(scaled(space::kXs));
    column->addLayout(m_lines);
    column->addWidget(m_organisation);
    m_organisation->setAccessibleName(tr("Add a contributing party"));
    connect(m_organisation, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        const int rest = domain::kWholePercent - domain::percentOf(m_parties);
        if (id == 0 || rest <= 0)
            return;
        m_parties << domain::Contribution{domain::OrganisationId(id), rest, {}};
        fill();
        if (QWidget *line = m_lines->itemAt(m_lines->count() - 1)->widget())
            line->setFocus(Qt::OtherFocusReason); // its share is asked next
        Q_EMIT partiesEdited(m_parties);
    });
}

void PartyList::show(const QVector<domain::Contribution> &parties, const domain::EngineContext &context)
{
    const bool isSame = parties == m_parties && m_lines->count() == parties.size();
    m_parties = parties;
    m_context = context;
    QVector<Choice> organisations;
    for (const domain::Organisation &each : context.organisations)
        if (std::none_of(parties.cbegin(), parties.cend(), [&](const domain::Contribution &party) { return party.organisation == each.id; }))
            organisations << Choice{each.id.value(), each.name, {}};
    std::sort(organisations.begin(), organisations.end(),
              [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_organisation->setChoices(organisations, tr("Add a contributing party"));
    m_organisation->setValue(0);
    m_organisation->setVisible(domain::percentOf(parties) < domain::kWholePercent); // nothing is left to share
    if (!isSame)
        fill();
}

void PartyList::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may be running
        delete item;
    }
    QWidget *before = m_organisation;
    for (int i = 0; i < m_parties.size(); ++i) {
        QWidget *line = makeLine(i);
        m_lines->addWidget(line);
        for (QWidget *part : {static_cast<QWidget *>(line->findChild<QSpinBox *>()), static_cast<QWidget *>(line->findChild<LinkButton *>()),
                              static_cast<QWidget *>(line->findChild<ElidingEdit *>())}) {
            setTabOrder(before, part);
            before = part;
        }
    }
    if (before != m_organisation)
        setTabOrder(before, m_organisation); // below them
}

// Why stands below: a name and a reason beside each other would both be cut.
QWidget *PartyList::makeLine(int index)
{
    const domain::Contribution party = m_parties.at(index);
    const QString name = m_context.organisations.value(party.organisation).name;
    auto *line = new QWidget(this);
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(space::kXs));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(space::kS));
    auto *label = new ElidedLabel(TextRole::Body, Token::Text, line);
    label->setText(name);
    auto *percent = new QSpinBox(line);
    percent->setFocusPolicy(Qt::StrongFocus);
    percent->setRange(1, mostOf(index));
    percent->setSuffix(tr(" %", "after a number: percent"));
    percent->setValue(party.percent);
    percent->setAccessibleName(tr("Share of %1 in percent").arg(name));
    auto *note = new ElidingEdit(line);
    note->setText(party.note);
    note->setPlaceholderText(tr("Why"));
    note->setAccessibleName(tr("Why %1 has a share").arg(name));
    line->setFocusProxy(percent);
    auto *leave = new LinkButton(tr("Remove"), line);
    leave->setAccessibleName(tr("Remove %1 from the contributing parties").arg(name));
    row->addWidget(label, 1);
    row->addWidget(percent);
    row->addWidget(leave);
    rows->addLayout(row);
    rows->addWidget(note);
    connect(percent, &QSpinBox::editingFinished, this, [this, index, percent] {
        domain::Contribution changed = m_parties.value(index);
        changed.percent = percent->value();
        change(index, changed);
    });
    connect(note, &QLineEdit::editingFinished, this, [this, index, note] {
        domain::Contribution changed = m_parties.value(index);
        changed.note = note->text().simplified();
        change(index, changed);
    });
    connect(leave, &LinkButton::clicked, this, [this, index] {
        m_parties.removeAt(index);
        fill();
        Q_EMIT partiesEdited(m_parties);
    });
    return line;
}

// What the others leave of the whole.
int PartyList::mostOf(int index) const
{
    return domain::kWholePercent - domain::percentOf(m_parties) + m_parties.at(index).percent;
}

void PartyList::change(int index, const domain::Contribution &party)
{
    if (index >= m_parties.size() || m_parties.at(index) == party)
        return;
    m_parties[index] = party;
    for (int i = 0; i < m_lines->count(); ++i)
        m_lines->itemAt(i)->widget()->findChild<QSpinBox *>()->setMaximum(mostOf(i));
    Q_EMIT partiesEdited(m_parties);
}

}
