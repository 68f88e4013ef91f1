#include "issue/conflict/conflictbar.h"

#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace ui {

namespace {

enum Side { Theirs, Mine };

}

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent), m_head(new TextLabel(QString(), TextRole::Section, Token::Text, this)), m_theirs(new Button(tr("Take theirs"), this)),
      m_mine(new Button(tr("Keep mine"), this)), m_each(new Button(tr("Save this choice"), this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("conflict"));
    setAccessibleName(tr("Changed by somebody else"));
    m_head->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kM), scaled(space::kS), scaled(space::kM), scaled(space::kS));
    column->setSpacing(scaled(space::kS));
    column->addWidget(m_head);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_theirs);
    acts->addWidget(m_mine);
    acts->addWidget(m_each);
    column->addLayout(acts);
    connect(m_theirs, &Button::clicked, this, [this] { Q_EMIT chosen({}); });
    connect(m_mine, &Button::clicked, this, [this] { Q_EMIT chosen(m_fields); });
    connect(m_each, &Button::clicked, this, [this] { Q_EMIT chosen(mine()); });
}

void ConflictBar::ask(const QVector<services::FieldConflict> &conflicts, const models::ValueWords &words)
{
    delete m_rows;
    qDeleteAll(m_choices);
    m_choices.clear();
    m_fields.clear();
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(space::kL));
    m_grid->setVerticalSpacing(scaled(space::kXs));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_head->setText(tr("Somebody else changed %n field(s) while you did. Nothing of yours is saved yet: choose what is to stand.", nullptr,
                       int(conflicts.size())));
    m_grid->addWidget(new TextLabel(tr("Saved by the other"), TextRole::Label, Token::Text2, m_rows), 0, 1);
    m_grid->addWidget(new TextLabel(tr("Typed here"), TextRole::Label, Token::Text2, m_rows), 0, 2);
    for (const services::FieldConflict &conflict : conflicts)
        addChoice(int(m_fields.size()) + 1, conflict, words);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_each->setVisible(m_fields.size() > 1);
    followChoice();
}

// Both values as radio buttons: a long one in full below its button.
void ConflictBar::addChoice(int row, const services::FieldConflict &conflict, const models::ValueWords &words)
{
    const QString field = words.field(conflict.field);
    m_fields.append(conflict.field);
    auto *group = new QButtonGroup(this);
    m_choices.append(group);
    m_grid->addWidget(new TextLabel(field, TextRole::Label, Token::Text, m_rows), row, 0, Qt::AlignTop);
    const std::pair<Side, QJsonValue> sides[] = {{Theirs, conflict.theirs}, {Mine, conflict.mine}};
    for (const auto &[side, value] : sides) {
        const QString text = words.value(conflict.field, value);
        auto *cell = new QWidget(m_rows);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        auto *choice = new QRadioButton(cell);
        choice->setAccessibleName(side == Theirs ? tr("%1, saved by the other: %2").arg(field, text) : tr("%1, typed here: %2").arg(field, text));
        group->addButton(choice, side);
        line->addWidget(choice, 0, Qt::AlignTop);
        auto *shown = new TextLabel(text.isEmpty() ? tr("empty") : text, TextRole::Body, text.isEmpty() ? Token::Text2 : Token::Text, cell);
        shown->setWordWrap(true);
        line->addWidget(shown, 1);
        m_grid->addWidget(cell, row, 1 + side);
    }
    group->button(Mine)->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, &ConflictBar::followChoice);
}

QStringList ConflictBar::mine() const
{
    QStringList fields;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (m_choices.at(i)->checkedId() == Mine)
            fields.append(m_fields.at(i));
    return fields;
}

// One filled button: what the marks say; with a single field its two buttons are the choice.
void ConflictBar::followChoice()
{
    const bool isSingle = m_fields.size() == 1;
    m_mine->setKind(isSingle && mine().size() == 1 ? Button::Kind::Primary : Button::Kind::Plain);
    m_theirs->setKind(isSingle && mine().isEmpty() ? Button::Kind::Primary : Button::Kind::Plain);
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), scaled(space::kRadiusCard), tint(Token::WarnTint), tint(Token::S2));
}

}
